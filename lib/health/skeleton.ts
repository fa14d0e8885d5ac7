import * as z from 'zod/mini';

/** An element without its words: its tag, the attributes that may be told (`told`), how many children, those looked at. */
export type Bone = [tag: string, attributes: (string | null)[], children: number, inner: Bone[]];

const BoneShape: z.ZodMiniType<Bone> = z.lazy(() =>
  z.tuple([z.string(), z.array(z.nullable(z.string())), z.int(), z.array(BoneShape)]),
);

/** What a page tells of the composer that was used last: which variant took it, and the elements around it from the body on. */
export const Skeleton = z.strictObject({
  site: z.string(),
  variant: z.exactOptional(z.string()),
  body: BoneShape,
});

export type Skeleton = z.infer<typeof Skeleton>;
