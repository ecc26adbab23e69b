import { NotFoundMessage } from '@/components/brand/not-found-message';

export default function NotFound() {
  return <NotFoundMessage />;
}
