import {statedPassword} from '../library/password.js';
import type {Action} from '../reader/action.js';

type Asked = {id: string; shown: string; wrong: boolean};

/** The passwords of locked documents: asked for on the screen, and held in memory alone. */
export type Passwords = {
  /**
   * The password of a document: from the environment, as given before, or asked of the person; undefined where they
   * give none.
   */
  ask: (asked: Asked) => Promise<string | undefined>;
  /** The person's answer to the latest question. */
  answer: (password: string | undefined) => void;
  /** Questions can be shown from now on; one that waits is shown. */
  begin: (dispatch: (action: Action) => void) => void;
};

/** @param waiting called when a question is there and can't be shown yet */
export function createPasswords(waiting: () => void): Passwords {
  const given = new Map<string, string>();
  let show: ((action: Action) => void) | undefined;
  let question: (Asked & {settle: (password: string | undefined) => void}) | undefined;

  function put(): void {
    if (!question) return;
    const {shown, wrong} = question;
    if (show) show({type: 'locked', shown, wrong});
    else waiting();
  }

  return {
    async ask({id, shown, wrong}) {
      const known = wrong ? undefined : (given.get(id) ?? statedPassword({wrong}));
      if (known !== undefined) return known;
      given.delete(id);
      question?.settle(undefined);
      const password = await new Promise<string | undefined>((settle) => {
        question = {id, shown, wrong, settle};
        put();
      });
      if (password !== undefined) given.set(id, password);
      return password;
    },
    answer(password) {
      question?.settle(password);
      question = undefined;
    },
    begin(dispatch) {
      show = dispatch;
      put();
    },
  };
}
