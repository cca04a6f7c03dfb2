// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "model/linktype.h"
#include "widgets/paper.h"

namespace kb {

class Bank;

/// Where a record stands, in one line with a middle dot between its parts; empty ones are left out.
QString placeLine(QStringList parts);
/// The facts in one quiet line, with a middle dot between them; empty ones are left out.
PaperParagraph factsLine(const QStringList &facts);

/// Where nothing is linked yet: the sentence that says so, and to who may change the bank what to do.
PaperParagraph nothingLinked(Bank &bank, const QString &sentence);

/// A record in a line: its code as a link, or its title where it has none, and a quiet note behind it.
PaperParagraph lineOfRecord(const Headline &line, const QString &note = {});

/// A cell of a table; one without text says nothing.
PaperParagraph cellOf(const QString &text, Emphasis emphasis = Emphasis::None);
/// A cell with the code of a record, which leads to it.
PaperParagraph codeCell(const QString &code, const Uid &record);
/// The table without the columns in which no row says anything.
PaperTable withoutSilentColumns(PaperTable table);

/// More lines than this take longer to set in type than the window may wait, and nobody reads them in a
/// preview.
inline constexpr qsizetype LongestList = 100;

/// Ends a list of which only the first `shown` of `count` lines stand there: how many are left.
void addRest(PaperSection &section, qsizetype count, qsizetype shown = LongestList);

/// Adds a list of items unless there are none, at most so many as the window has time for.
template <typename Item, typename Write>
void addItems(Paper &paper, const QString &heading, const QList<Item> &items, Write write)
{
    if (items.isEmpty())
        return;
    PaperSection section{.heading = heading, .style = ParagraphStyle::List};
    for (const Item &item : items.mid(0, LongestList))
        section.paragraphs.append(write(item));
    addRest(section, items.size());
    paper.sections.append(section);
}

/// Adds a section unless the text is empty; lines of the text become paragraphs.
void addText(Paper &paper, const QString &heading, const QString &text);
/// Adds a list of records as links unless there are none; the notes stand behind their records.
void addRecords(Paper &paper, Bank &bank, const QString &heading, const QList<Uid> &records,
                const QStringList &notes = {});
/// Adds the names of what a record is linked to, in one line.
void addNames(Paper &paper, Bank &bank, const QString &heading, const Uid &record, LinkType type);

} // namespace kb
