// SPDX-License-Identifier: EUPL-1.2
#include "papers/paperparts.h"

#include "bank/bank.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct PaperPartsWording
{
    Q_DECLARE_TR_FUNCTIONS(PaperParts)
};

} // namespace

QString placeLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

PaperParagraph factsLine(const QStringList &facts)
{
    return {{placeLine(facts), Emphasis::Quiet}};
}

PaperParagraph nothingLinked(Bank &bank, const QString &sentence)
{
    const bool isShownOnly = bank.context().db.isReadOnly();
    return factsLine({isShownOnly ? sentence : sentence + u' ' + PaperPartsWording::tr("Press Ctrl+L.")});
}

PaperParagraph lineOfRecord(const Headline &line, const QString &note)
{
    PaperParagraph paragraph{{codeOrTitle(line), Emphasis::Strong, recordLink(line.uid)}};
    if (!line.code.isEmpty())
        paragraph.append({u' ' + line.title});
    if (!note.isEmpty())
        paragraph.append({QStringLiteral(" · ") + note, Emphasis::Quiet});
    return paragraph;
}

PaperParagraph cellOf(const QString &text, Emphasis emphasis)
{
    return text.isEmpty() ? PaperParagraph() : PaperParagraph{{text, emphasis}};
}

PaperParagraph codeCell(const QString &code, const Uid &record)
{
    return {{code, Emphasis::None, recordLink(record)}};
}

PaperTable withoutSilentColumns(PaperTable table)
{
    for (qsizetype at = table.columns.size() - 1; at >= 0; --at) {
        const auto isSilent = [at](const PaperRow &row) { return row.value(at).isEmpty(); };
        if (!std::ranges::all_of(table.rows, isSilent))
            continue;
        table.columns.removeAt(at);
        for (PaperRow &row : table.rows)
            row.removeAt(at);
    }
    return table;
}

void addRest(PaperSection &section, qsizetype count, qsizetype shown)
{
    if (count > shown)
        section.paragraphs.append(
            {{PaperPartsWording::tr("and %n more", nullptr, int(count - shown)), Emphasis::Quiet}});
}

void addText(Paper &paper, const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    PaperSection section{.heading = heading};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        section.paragraphs.append({{line}});
    paper.sections.append(section);
}

void addRecords(Paper &paper, Bank &bank, const QString &heading, const QList<Uid> &records,
                const QStringList &notes)
{
    const auto lines = headlines(bank.context().db, records);
    if (!lines)
        return;
    PaperSection section{.heading = heading, .style = ParagraphStyle::List};
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Headline line = lines->value(records[i]);
        if (line.uid.isNull() || line.deleted)
            continue;
        PaperParagraph paragraph{{line.code, Emphasis::None, recordLink(line.uid)}, {u' ' + line.title}};
        if (!notes.value(i).isEmpty())
            paragraph.append({QStringLiteral(" · ") + notes[i], Emphasis::Quiet});
        section.paragraphs.append(paragraph);
    }
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

void addNames(Paper &paper, Bank &bank, const QString &heading, const Uid &record, LinkType type)
{
    if (const auto titles = linkedTitles(bank.context().db, record, type))
        addText(paper, heading, titles->join(QStringLiteral(", ")));
}

} // namespace kb
