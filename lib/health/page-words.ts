const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements of HTML and SVG; an element of the site's own may be named after anything. */
export const tags = listOf(
  'html head body main header footer section article aside nav div span p a ul ol li dl dt dd table thead tbody tr th td form ' +
    'fieldset legend label input textarea select option button dialog details summary figure figcaption picture img video audio ' +
    'canvas iframe slot template svg g path use circle rect h1 h2 h3 h4 h5 h6 blockquote pre code br hr i b em strong small time',
);

/** Roles of ARIA 1.2 that stand around composers. */
export const roles = listOf(
  'alert alertdialog application article banner button cell checkbox combobox complementary contentinfo dialog document feed ' +
    'figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem menuitemcheckbox ' +
    'menuitemradio navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup search ' +
    'searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treeitem',
);

/** Types of buttons and fields. */
export const types = listOf('button submit reset text search file checkbox radio date time email number url hidden');

/** Words that technical names of interfaces are made of. */
export const attributeWords = listOf(
  'action actions activity actor add admin app area article attach attachment attachments author avatar back badge bar base body ' +
    'bottom box button buttons cancel caption card cell char check child close collapse column comment comments commentary company ' +
    'compose composer confirm container content context control count counter cover create creation custom delete detail details ' +
    'dialog dismiss document draft drawer dropdown edit editable editor element emoji entity entry error event expand expandable ' +
    'expanded feed field figure file first focus font footer form format frame full geo gif group handle header heading hidden ' +
    'home host icon id image images indicator inline inner input interop item items key keyboard label last layer layers layout left ' +
    'like limit line link links list listing loader loading main mask media member mention mentions menu message meta mobile modal ' +
    'module name native nav navigation next note notification offscreen open option options organization outlet overlay page pages ' +
    'panel parent part people person photo picker picture placeholder plain poll popover popup portal post posts preview primary ' +
    'profile progress publish quill quote reaction reactions reply replies repost request rich right role root row save schedule ' +
    'scheduled screen scroll search secondary section select send settings shadow share shared sheet sidebar single site size slot ' +
    'small social spinner state status step sticky strip sub submit suggestion switch tab tabs tag target template text textbox ' +
    'thread time title toast toggle tool toolbar tools tooltip top tweet type typeahead ui unit unsent update upload user value ' +
    'variant video view wrapper write writing',
);
