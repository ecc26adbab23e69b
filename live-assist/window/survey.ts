// What is wrong with an Offline survey as typed, in words, by field.
import type { SurveyRequest } from '../contract/survey';

export type SurveyValues = Pick<SurveyRequest, 'name' | 'contact' | 'message'>;
export type SurveyProblems = Partial<Record<keyof SurveyValues, string>>;

const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text);
const isPhone = (text: string) => /^[+\d][\d\s()./-]*$/.test(text) && text.replace(/\D/g, '').length >= 6;

/** In the order of the form's fields; empty where everything is right. */
export function checkSurvey({ name, contact, message }: SurveyValues): SurveyProblems {
  return {
    ...(!name && { name: 'Please tell us your name.' }),
    ...(!isEmail(contact) && !isPhone(contact) && { contact: contact ? 'This looks like neither an email address nor a phone number.' : 'Please tell us how to reach you.' }),
    ...(!message && { message: 'Please tell us how we can help.' }),
  };
}
