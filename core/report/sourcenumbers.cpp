// SPDX-License-Identifier: EUPL-1.2
#include "report/sourcenumbers.h"

#include "report/words.h"

namespace kb {

qsizetype SourceNumbers::numberOf(const CitedSource &source)
{
    const auto isSame = [&](const CitedSource &known) {
        return source.source.isNull() ? known.citation == source.citation : known.source == source.source;
    };
    const auto found = std::ranges::find_if(m_sources, isSame);
    if (found != m_sources.end())
        return found - m_sources.begin() + 1;
    m_sources.append(source);
    return m_sources.size();
}

QString SourceNumbers::mark(const QList<CitedSource> &sources)
{
    QString mark;
    for (const CitedSource &source : sources) {
        const QString number = QString::number(numberOf(source));
        mark += source.locator.isEmpty() ? QStringLiteral("[%1]").arg(number)
                                         : Report::tr("[%1, p. %2]").arg(number, source.locator);
    }
    return mark;
}

doc::SourceList SourceNumbers::list() const
{
    doc::SourceList list;
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        list.sources.append({QStringLiteral("[%1]").arg(i + 1), m_sources[i].citation});
    return list;
}

} // namespace kb
