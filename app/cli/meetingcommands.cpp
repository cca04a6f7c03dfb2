// SPDX-License-Identifier: EUPL-1.2
// The programme of a meeting, who is asked to it, and what comes of it.
#include "base/firsterror.h"
#include "cli/commands.h"
#include "cli/recordvalues.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/eventcopy.h"
#include "jobs/invitation.h"
#include "jobs/meetingfollowup.h"
#include "model/eventtimes.h"
#include "wording/inviteestext.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr auto Clock24 = u"HH:mm";

QString clockText(const QDateTime &moment)
{
    return moment.isValid() ? moment.time().toString(QStringView(Clock24)) : u"     "_s;
}

void printItem(Session &session, const AgendaItem &item, const QDateTime &begins)
{
    if (!session.isJson())
        return session.print(u"%1  %2  %3"_s.arg(clockText(begins)).arg(item.minutes, 3).arg(item.title));
    session.print(QJsonObject{{u"uid"_s, textOf(item.uid)},
                              {u"begins"_s, clockText(begins)},
                              {u"minutes"_s, item.minutes},
                              {u"title"_s, item.title}});
}

void printEnd(Session &session, const ProgrammeTimes &times)
{
    if (!session.isJson())
        return session.print(u"%1  %2"_s.arg(clockText(times.ends), Cli::tr("end")));
    QJsonObject end{{u"ends"_s, clockText(times.ends)}};
    if (times.minutesLeft)
        end.insert(u"left"_s, *times.minutesLeft);
    session.print(end);
}

/// The others of the person on the same hours, and what is still lacking in the company.
Result<QStringList> remarksOnInvitees(Bank &bank, const Uid &eventUid, const Uid &person)
{
    const auto event = bank.records<Event>().get(eventUid);
    const auto parts = partsOf(bank, eventUid);
    const auto clashes =
        event ? clashesOf(bank, *event, {person}) : Result<QHash<Uid, QList<Headline>>>(event.error());
    if (const Error *error = firstError(event, parts, clashes))
        return *error;
    QStringList remarks;
    for (const Headline &other : clashes->value(person))
        remarks.append(Cli::tr("At the same time asked to %1.").arg(nameOf(other)));
    for (const InviteesPoint point : inviteesPoints(*event, parts->participants))
        remarks.append(inviteesText(point));
    return remarks;
}

ExitCode tellAll(Session &session, const Result<QStringList> &remarks)
{
    if (!remarks)
        return session.fail(remarks.error());
    for (const QString &remark : *remarks)
        session.say(remark);
    return remarks->isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

/// Gives the parts the numbers of their places.
Result<> renumber(Bank &bank, Write &write, const QList<AgendaItem> &agenda)
{
    for (qsizetype at = 0; at < agenda.size(); ++at) {
        AgendaItem item = agenda[at];
        item.sequence = int(at) + 1;
        if (item == agenda[at])
            continue;
        if (auto moved = bank.records<AgendaItem>().update(write, item, agenda[at]); !moved)
            return moved;
    }
    return {};
}

/// Makes a record of an insight, with what its meeting is about.
template <typename Make> ExitCode followInsight(Session &session, Kind kind, Make make)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto insight = bank->records<Insight>().get(session.uid(0));
    const auto event = insight ? bank->records<Event>().get(insight->event) : Result<Event>(insight.error());
    if (!event)
        return session.fail(event.error());
    const auto made =
        bank->write({u"make"_s, kind}, [&](Write &write) { return make(*bank, write, *insight, *event); });
    if (!made)
        return session.fail(made.error());
    session.print(textOf(*made));
    return ExitCode::Done;
}

} // namespace

ExitCode agendaTimes(Session &session)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto event = bank->records<Event>().get(session.uid(0));
    const auto parts = partsOf(*bank, session.uid(0));
    if (const Error *error = firstError(event, parts))
        return session.fail(*error);
    const ProgrammeTimes times = programmeTimes(*event, parts->agenda);
    for (qsizetype at = 0; at < parts->agenda.size(); ++at)
        printItem(session, parts->agenda[at], times.begins[at]);
    printEnd(session, times);
    return times.minutesLeft.value_or(0) < 0 ? ExitCode::Findings : ExitCode::Done;
}

ExitCode agendaMove(Session &session)
{
    const QString where = session.arguments().word(1);
    if (session.uid(0).isNull() || (where != u"up"_s && where != u"down"_s))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto item = bank->records<AgendaItem>().get(session.uid(0));
    const auto parts = item ? partsOf(*bank, item->event) : Result<EventParts>(item.error());
    if (!parts)
        return session.fail(parts.error());
    QList<AgendaItem> agenda = parts->agenda;
    const auto at = std::ranges::find(agenda, item->uid, &AgendaItem::uid) - agenda.begin();
    const auto to = at + (where == u"up"_s ? -1 : 1);
    if (to < 0 || to >= agenda.size())
        return ExitCode::Done;
    agenda.swapItemsAt(at, to);
    return session.outcome(bank->write({u"edit"_s, Kind::AgendaItem, 1, item->title},
                                       [&](Write &write) { return renumber(*bank, write, agenda); }));
}

ExitCode eventCopy(Session &session)
{
    const auto given = givenValues(session, recordTypeOf<Event>, {u"with-people"_s});
    if (!given)
        return ExitCode::WrongUse;
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (auto known = checkReferences(*bank, recordTypeOf<Event>, *given); !known)
        return session.fail(known.error());
    const auto people =
        session.arguments().has(u"with-people"_s) ? CopiedPeople::Everybody : CopiedPeople::Nobody;
    const auto made = bank->write({u"make"_s, Kind::Event}, [&](Write &write) {
        return copyEvent(*bank, write, session.uid(0), *given, people);
    });
    if (!made)
        return session.fail(made.error());
    session.print(textOf(*made));
    return remarkOn(session, recordTypeOf<Event>, *given);
}

ExitCode participantAdd(Session &session)
{
    const QString despite = session.arguments().value(u"despite"_s);
    const auto given = givenValues(session, recordTypeOf<Participant>, {u"despite"_s});
    if (!given)
        return ExitCode::WrongUse;
    const auto participant = recordOf<Participant>(*given);
    if (participant.event.isNull() || (participant.person.isNull() && participant.name.isEmpty()))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (auto known = checkReferences(*bank, recordTypeOf<Participant>, *given); !known)
        return session.fail(known.error());
    const auto invited = bank->write({u"make"_s, Kind::Participant}, [&](Write &write) {
        return invite(*bank, write, participant, despite);
    });
    if (!invited && invited.error().code == Error::Code::NotAllowed) {
        session.say(Cli::tr("This person does not want to be approached. Say with --despite why you do."));
        return ExitCode::Failed;
    }
    if (!invited)
        return session.fail(invited.error());
    session.print(textOf(*invited));
    return tellAll(session, remarksOnInvitees(*bank, participant.event, participant.person));
}

ExitCode insightQuestion(Session &session)
{
    return followInsight(session, Kind::KnowledgeQuestion, questionFrom);
}

ExitCode insightSignal(Session &session)
{
    return followInsight(session, Kind::Signal, signalFrom);
}

} // namespace kb::cli
