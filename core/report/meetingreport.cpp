// SPDX-License-Identifier: EUPL-1.2
#include "model/meetingsteps.h"
#include "report/labels.h"
#include "report/meetingparts.h"
#include "report/words.h"

namespace kb {

namespace {

/// Organisations, not names: who said what stays in the room.
QString organisationsOf(const QList<PaperParticipant> &participants)
{
    QStringList names;
    int others = 0;
    for (const PaperParticipant &participant : participants) {
        if (!participant.participant.attended)
            continue;
        const QString &name = participant.participant.organisation;
        if (name.isEmpty())
            ++others;
        else if (!names.contains(name))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    if (others > 0)
        names.append(Report::tr("%n other(s)", nullptr, others));
    return names.join(QStringLiteral(", "));
}

QString presentCount(const QList<PaperParticipant> &participants)
{
    const auto present = std::ranges::count_if(
        participants, [](const PaperParticipant &participant) { return participant.participant.attended; });
    return present == 0 ? QString() : QString::number(present);
}

doc::List insightList(const QList<PaperInsight> &insights)
{
    doc::List list{.items = {}, .kind = doc::ListKind::Numbers};
    for (const PaperInsight &insight : insights) {
        QString text = insight.text;
        if (!insight.byWhom.isEmpty())
            text += QStringLiteral(" (%1)").arg(insight.byWhom);
        if (!insight.links.isEmpty())
            text += QStringLiteral(" [%1]").arg(insight.links.join(QStringLiteral(", ")));
        list.items.append(text);
    }
    return list;
}

/// What was learned about the question of a part.
QString answerTo(const PaperAgendaItem &part, const QList<PaperInsight> &insights)
{
    QStringList answers;
    for (const PaperInsight &insight : insights) {
        if (!part.item.about.isNull() && insight.about.contains(part.item.about))
            answers.append(insight.text);
    }
    return answers.join(u' ');
}

/// The questions of the programme, whether they were answered, and what was answered.
doc::Table answersTable(const QList<PaperAgendaItem> &agenda, const QList<PaperInsight> &insights)
{
    doc::Table table{.caption = Report::tr("Questions on the agenda"),
                     .rowHeads = doc::RowHeads::FirstColumn};
    table.columns = {{Report::tr("Question"), 8}, {Report::tr("Answered"), 3}};
    QStringList answers;
    for (const PaperAgendaItem &part : agenda) {
        if (!part.item.answered)
            continue;
        answers.append(answerTo(part, insights));
        table.rows.append({part.about.isEmpty() ? part.item.title : part.about, label(*part.item.answered)});
    }
    if (answers.join(QString()).isEmpty())
        return table;
    table.columns.append({Report::tr("Answer"), 9});
    for (qsizetype row = 0; row < answers.size(); ++row)
        table.rows[row].append(answers[row]);
    return table;
}

doc::Table actionTable(const QList<Task> &actions, Language language)
{
    doc::Table table{.caption = Report::tr("Agreements"), .rowHeads = doc::RowHeads::FirstColumn};
    table.columns = {{Report::tr("What"), 9}, {Report::tr("Who"), 4}, {Report::tr("Due"), 4}};
    for (const Task &action : actions)
        table.rows.append({action.what, action.who, shortDate(action.due, language)});
    return table;
}

/// Nobody may take it for the report before it is said to be ready.
doc::TitleBlock reportTitle(const MeetingContent &content)
{
    doc::TitleBlock title =
        meetingTitle(MeetingPaper::Report, content,
                     {{Report::tr("When"), meetingTime(content.event, content.info.language)},
                      {Report::tr("Where"), meetingPlace(content.event)},
                      {Report::tr("Organised by"), organisersOf(content)},
                      {Report::tr("Present"), presentCount(content.participants)},
                      {Report::tr("Organisations"), organisationsOf(content.participants)}});
    if (const QString state = reportState(content.event); !state.isEmpty())
        title.kicker = QStringLiteral("%1 · %2").arg(state, title.kicker.plain());
    return title;
}

} // namespace

QString reportState(const Event &event)
{
    const bool isReady = event.status == EventStatus::Verslag || hasEnded(event.status);
    return isReady ? QString() : Report::tr("Draft");
}

QList<doc::Block> meetingReportBlocks(const MeetingContent &content)
{
    QList<doc::Block> blocks{reportTitle(content)};
    addPart(blocks, Report::tr("Goal"), content.event.goal);
    addPart(blocks, Report::tr("Report"), content.event.report);
    if (!content.insights.isEmpty())
        blocks << doc::Heading{1, Report::tr("Insights")} << insightList(content.insights);
    if (const doc::Table table = answersTable(content.agenda, content.insights); !table.rows.isEmpty())
        blocks << table;
    if (!content.actions.isEmpty())
        blocks << actionTable(content.actions, content.info.language);
    return blocks;
}

} // namespace kb
