// SPDX-License-Identifier: EUPL-1.2
// Questions of several units to programme together: a block for each group.
#include "report/overlapparts.h"
#include "report/proposalwords.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype NamesInALine = 5;   ///< more than that nobody reads in a line
constexpr qsizetype StudiesInALine = 3; ///< their titles are long

QString beginOfList(const QStringList &names, qsizetype most)
{
    return names.mid(0, most).join(QStringLiteral("; "));
}

/// The first records, and how many there are more.
QString firstNames(const QStringList &names, qsizetype most = NamesInALine)
{
    if (names.size() <= most)
        return beginOfList(names, most);
    return beginOfList(names, most) + u' ' + Report::tr("and %n more", nullptr, int(names.size() - most));
}

/// The same of people.
QString firstPeople(const QStringList &names)
{
    if (names.size() <= NamesInALine)
        return beginOfList(names, NamesInALine);
    const int others = int(names.size() - NamesInALine);
    return beginOfList(names, NamesInALine) + u' ' + Report::tr("and %n other(s)", "people", others);
}

/// "DGRO-PRJ-0002 Room on the grid (DGRO · offer)".
QStringList namesOfLines(const QList<NamedLine> &lines)
{
    QStringList names;
    for (const NamedLine &line : lines) {
        const QString name = QStringLiteral("%1 %2").arg(line.code, line.title).trimmed();
        names.append(line.note.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, line.note));
    }
    return names;
}

/// Each question with whose it is and when the answer is needed.
Table questionsOfGroup(const ReportedOpportunity &group)
{
    Table table{
        .columns = {{Report::tr("Question"), 15}, {Report::tr("Unit"), 4}, {Report::tr("Needed by"), 6}}};
    for (const NamedLine &question : group.questions)
        table.rows.append(
            {strong(question.code + u'\n').add(titleOnPaper(question)), question.note, question.more});
    return table;
}

/// What its questions share, what is known already, who has a project or money, and what to do.
Facts aroundGroup(const ReportedOpportunity &group)
{
    Facts facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.append({name, value});
    };
    const bool isPair = group.questions.size() <= 2; // of more questions not each has them all
    add(isPair ? Report::tr("In common") : Report::tr("Subjects of this group"),
        group.concepts.join(QStringLiteral(", ")));
    add(Report::tr("Studies that cover it"), firstNames(namesOfLines(group.studies), StudiesInALine));
    add(Report::tr("Who has a project or money"), firstNames(namesOfLines(group.projects)));
    add(Report::tr("Experts known to several units"), firstPeople(group.experts));
    add(Report::tr("Proposal"), proposalWords(group.proposal));
    return facts;
}

} // namespace

QList<Block> groupsToProgramme(const OverlapReportContent &content)
{
    if (content.groups.isEmpty())
        return {};
    QList<Block> blocks{
        Heading{1, Report::tr("Programme together")},
        Paragraph{Report::tr("Questions of several units about the same, most units first.")}};
    for (const ReportedOpportunity &group : content.groups) {
        const QString title =
            QStringLiteral("%1 · %2").arg(group.title, group.units.join(QStringLiteral(", ")));
        blocks << Heading{2, title, Keep::WholePart} << questionsOfGroup(group) << aroundGroup(group);
    }
    return blocks;
}

} // namespace kb
