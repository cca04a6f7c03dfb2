// SPDX-License-Identifier: EUPL-1.2
#include "text/texttables.h"

#include "text/bilingual.h"
#include "text/derivedwords.h"
#include "text/languageguess.h"
#include "text/morphology.h"
#include "text/words.h"

namespace kb {

void readTextTables()
{
    (void)dutchMorphology();
    (void)translationsOf({}, TextLanguage::Dutch);
    (void)derivedFrom({});
    (void)guessLanguage(wordsIn(u"de"));
}

} // namespace kb
