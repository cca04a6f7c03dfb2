// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/chance.h"

#include <QStringList>

namespace kb::bench {

/// Dutch that means nothing and looks like a ministry's: some eight thousand stems of which few are used
/// often (Zipf), and tens of thousands of compounds of them.
class Words
{
public:
    explicit Words(Chance &chance);

    const QString &noun();
    QString text(int words);
    /// A text that begins with a capital.
    QString title(int words);

private:
    Chance &m_chance;
    QStringList m_stems;     ///< the most usual first
    QStringList m_compounds; ///< likewise, since those of usual stems are made first
};

} // namespace kb::bench
