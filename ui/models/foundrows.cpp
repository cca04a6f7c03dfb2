// SPDX-License-Identifier: EUPL-1.2
#include "models/foundrows.h"

#include "text/fold.h"
#include "wording/counttext.h"
#include "wording/kindgroups.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace kb {

namespace {

struct FoundRowsWording
{
    Q_DECLARE_TR_FUNCTIONS(FoundRows)
};

/// "(= energy poverty), narrower than armoede".
QString conceptPassage(const GlobalHit &hit)
{
    QStringList parts;
    if (!hit.alsoCalled.isEmpty())
        parts.append(QStringLiteral("(= %1)").arg(hit.alsoCalled.join(QStringLiteral(", "))));
    if (!hit.broader.isEmpty())
        parts.append(FoundRowsWording::tr("narrower than %1").arg(hit.broader));
    return parts.join(QStringLiteral(", "));
}

/// A note or a task opens the record that it belongs to, which stands below its words.
void leadToPlace(FoundRow &row, const Headline &place)
{
    if (place.uid.isNull())
        return;
    row.record = place.uid;
    if (row.titleMarks.isEmpty() && !row.passageMarks.isEmpty()) { // further on in a long note
        row.title = row.passage;
        row.titleMarks = row.passageMarks;
    }
    row.passage = FoundRowsWording::tr("At %1").arg(nameOf(place));
    row.passageMarks.clear();
}

/// A file opens the record that it belongs to as well, and stands below that with its name and what it says.
void leadToHolder(FoundRow &row, const Headline &holder)
{
    if (holder.uid.isNull())
        return;
    const QString name = row.title;
    row.target = textOf(row.record); // tells the files of one record apart
    row.record = holder.uid;
    row.code = holder.code;
    row.title = holder.title;
    if (row.passageMarks.isEmpty()) {
        row.passage = name;
        row.passageMarks = std::exchange(row.titleMarks, {});
        return;
    }
    const QString before = name + QStringLiteral(" · ");
    row.passage.prepend(before);
    for (TextRange &mark : row.passageMarks)
        mark.start += before.size();
    row.passageMarks = std::exchange(row.titleMarks, {}) + row.passageMarks;
}

/// None of its words was typed, so none is marked; of a file its name stays.
void sayAboutTheSame(FoundRow &row)
{
    const QString sentence = FoundRowsWording::tr("About the same, in other words");
    row.passage = row.kind == Kind::Attachment ? QStringLiteral("%1 · %2").arg(row.passage, sentence) : sentence;
    row.passageMarks.clear();
}

FoundRow recordRow(const GlobalHit &hit, const QString &group)
{
    const FoundRecord &found = hit.record;
    FoundRow row{.act = FoundRow::Act::OpenRecord,
                 .group = group,
                 .code = found.line.code,
                 .title = found.line.title,
                 .titleMarks = found.titleMarks,
                 .passage = found.elsewhere.text,
                 .passageMarks = found.elsewhere.marks,
                 .record = found.line.uid,
                 .kind = found.line.kind};
    if (found.line.kind == Kind::Attachment)
        leadToHolder(row, hit.at);
    else
        leadToPlace(row, hit.at);
    if (!found.hit.hasWords)
        sayAboutTheSame(row);
    if (found.line.kind != Kind::Concept)
        return row;
    row.act = FoundRow::Act::SearchAgain; // a concept leads to what it is given to
    row.target = QStringLiteral("begrip:\"%1\" ").arg(row.title);
    if (const QString names = conceptPassage(hit); !names.isEmpty()) {
        row.passage = names;
        row.passageMarks.clear();
    }
    return row;
}

/// Whether every record that matches is in the counts of the groups.
bool countsAll(const GlobalAnswer &answer)
{
    qsizetype inGroups = 0;
    for (const GlobalGroup &group : answer.groups)
        inGroups += group.count;
    return answer.counted == HitCount::Exact && inGroups == answer.count;
}

QString shownWords(const QString &words)
{
    constexpr qsizetype Longest = 60;
    const QString line = words.simplified();
    return line.size() > Longest ? line.first(Longest) + QChar(0x2026) : line;
}

QList<FoundRow> actionRows(const QString &words)
{
    const QString group = FoundRowsWording::tr("Actions");
    return {{.act = FoundRow::Act::MakeQuestion,
             .group = group,
             .title = FoundRowsWording::tr("+ New question “%1”").arg(shownWords(words)),
             .target = words.simplified()},
            {.act = FoundRow::Act::SaveSearch,
             .group = group,
             .title = FoundRowsWording::tr("Save this search…"),
             .target = words.simplified()}};
}

/// Without the signs that only a menu needs.
QString commandName(const QAction &command)
{
    return command.text().remove(u'&').remove(QChar(0x2026));
}

bool fits(const QString &name, const QStringList &beginnings)
{
    const QStringList words = fold(name).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(beginnings, [&](const QString &beginning) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

QString groupText(Kind kind, qsizetype count, bool isWhole)
{
    return QStringLiteral("%1 %2").arg(kindGroup(kind), countText(int(count), isWhole));
}

FoundRow tellingRow(const QString &sentence)
{
    return {.title = sentence};
}

QList<FoundRow> foundRows(const GlobalAnswer &answer, const QString &words, FoundActions actions)
{
    QList<FoundRow> rows;
    if (answer.groups.isEmpty())
        rows.append(tellingRow(FoundRowsWording::tr("Nothing found. Try other or fewer words.")));
    if (!answer.didYouMean.isEmpty())
        rows.append({.act = FoundRow::Act::SearchAgain,
                     .group = FoundRowsWording::tr("Did you mean"),
                     .title = answer.didYouMean,
                     .target = answer.didYouMean});
    for (const GlobalGroup &group : answer.groups) {
        const bool isByWords = group.count > 0; // none of a group whose records are only about the same
        const QString name =
            isByWords ? groupText(group.kind, group.count, countsAll(answer)) : kindGroup(group.kind);
        for (const GlobalHit &hit : group.hits)
            rows.append(recordRow(hit, name));
    }
    if (actions == FoundActions::All && !words.trimmed().isEmpty())
        rows.append(actionRows(words));
    return rows;
}

QList<FoundRow> commandRows(const QList<QAction *> &commands, const QString &words)
{
    const QStringList beginnings = fold(words).split(u' ', Qt::SkipEmptyParts);
    QList<FoundRow> rows;
    for (QAction *command : commands) {
        if (fits(commandName(*command), beginnings))
            rows.append({.act = FoundRow::Act::RunCommand,
                         .group = FoundRowsWording::tr("Commands"),
                         .title = commandName(*command),
                         .passage = command->shortcut().toString(QKeySequence::NativeText),
                         .command = command});
    }
    if (rows.isEmpty())
        rows.append(tellingRow(FoundRowsWording::tr("There is no such command.")));
    return rows;
}

} // namespace kb
