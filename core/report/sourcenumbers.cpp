// SPDX-License-Identifier: EUPL-1.2
#include "report/sourcenumbers.h"

#include "report/words.h"

#include <QCollator>

namespace kb {

namespace {

QString raisedNumber(qsizetype number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits[digit.digitValue()];
    return text;
}

QString shortWords(const CitedSource &source)
{
    return source.inText.isEmpty() ? source.citation.plain() : source.inText;
}

QString withPage(const QString &text, const QString &locator)
{
    return locator.isEmpty() ? text : Report::tr("%1, p. %2").arg(text, locator);
}

} // namespace

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

QString SourceNumbers::markOf(const CitedSource &source)
{
    const qsizetype number = numberOf(source);
    if (m_style == CitationStyle::AuthorYear)
        return withPage(shortWords(source), source.locator);
    if (m_style == CitationStyle::Notes) {
        m_notes.append({number, source.locator});
        return raisedNumber(m_notes.size());
    }
    return source.locator.isEmpty() ? QStringLiteral("[%1]").arg(number)
                                    : Report::tr("[%1, p. %2]").arg(QString::number(number), source.locator);
}

QString SourceNumbers::mark(const QList<CitedSource> &sources)
{
    QStringList marks;
    for (const CitedSource &source : sources)
        marks.append(markOf(source));
    if (m_style != CitationStyle::AuthorYear || marks.isEmpty())
        return marks.join(m_style == CitationStyle::Notes ? QStringLiteral(",") : QString());
    return QStringLiteral("(%1)").arg(marks.join(QStringLiteral("; ")));
}

QString SourceNumbers::withMark(const QString &sentence, const QList<CitedSource> &sources)
{
    const QString mark = this->mark(sources);
    return m_style == CitationStyle::Notes ? sentence + mark : kb::withMark(sentence, mark);
}

QString SourceNumbers::heading() const
{
    return m_style == CitationStyle::Notes ? Report::tr("Notes") : Report::tr("Sources");
}

doc::SourceList SourceNumbers::list() const
{
    if (m_style == CitationStyle::AuthorYear)
        return byName();
    if (m_style == CitationStyle::Notes)
        return notes();
    doc::SourceList list;
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        list.sources.append({QStringLiteral("[%1]").arg(i + 1), m_sources[i].citation});
    return list;
}

doc::SourceList SourceNumbers::byName() const
{
    QList<CitedSource> sorted = m_sources;
    const QCollator order;
    const auto nameOf = [](const CitedSource &source) {
        return source.sortedBy.isEmpty() ? source.citation.plain() : source.sortedBy;
    };
    std::ranges::stable_sort(sorted, [&](const CitedSource &one, const CitedSource &other) {
        return order.compare(nameOf(one), nameOf(other)) < 0;
    });
    doc::SourceList list;
    for (const CitedSource &source : std::as_const(sorted))
        list.sources.append({{}, source.citation});
    return list;
}

/// A source that has a note already is called by its short name there.
doc::SourceList SourceNumbers::notes() const
{
    doc::SourceList list;
    QHash<qsizetype, qsizetype> first;
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const Note &note = m_notes[i];
        const CitedSource &source = m_sources[note.source - 1];
        doc::Text text = source.citation;
        if (const qsizetype before = first.value(note.source))
            text = Report::tr("%1: see note %2").arg(shortWords(source), QString::number(before));
        else
            first.insert(note.source, i + 1);
        if (!note.locator.isEmpty())
            text.add(QStringLiteral(" ") + Report::tr("(p. %1)").arg(note.locator));
        list.sources.append({QString::number(i + 1), text});
    }
    return list;
}

QString withMark(const QString &sentence, const QString &mark)
{
    if (mark.isEmpty())
        return sentence;
    const bool endsWithStop = sentence.endsWith(u'.');
    return (endsWithStop ? sentence.chopped(1) : sentence) + u' ' + mark +
           (endsWithStop ? QStringLiteral(".") : QString());
}

} // namespace kb
