// SPDX-License-Identifier: EUPL-1.2
#include "overlap/options.h"

namespace kb {

QStringList OverlapOptions::commonWords()
{
    static const QStringList Words =
        QStringLiteral("betekenis betekenen doen effect effectief ervaren evaluatie factor gebruiken gebruik "
                       "gevolg goed groot grootte hangen hoeveel hoeverre iedereen leiden maatregel maken "
                       "mate mens nieuw nodig onderzoek ontstaan overheid rol samen spelen verklaren vorm "
                       "vormen voorwaarde waarom wel zetten")
            .split(QLatin1Char(' '));
    return Words;
}

} // namespace kb
