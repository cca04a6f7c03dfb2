// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/chance.h"

#include <QStringList>

namespace kb::bench {

/// Dutch that means nothing and looks like a ministry's: some four thousand nouns, most of them compounds, of
/// which few are used often.
class Words
{
public:
    explicit Words(Chance &chance);

    QString text(int words);
    /// A text that begins with a capital.
    QString title(int words);

private:
    Chance &m_chance;
    QStringList m_nouns;
};

} // namespace kb::bench
