'use client';
// Tells the not-found page, which is told no parameters, whether a brand's layout stands around it.
import { createContext } from 'react';

export const BrandExists = createContext(false);
