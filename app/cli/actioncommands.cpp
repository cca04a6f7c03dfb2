// SPDX-License-Identifier: EUPL-1.2
#include "bank/username.h"
#include "cli/actionmaking.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/actionsteps.h"
#include "jobs/agreedactions.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "model/unit.h"
#include "wording/actionwords.h"
#include "wording/guardtext.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const AgreedLine &line)
{
    QJsonArray about;
    for (const Headline &record : line.about)
        about.append(record.code);
    QJsonObject action{{u"uid"_s, textOf(line.action.uid)},
                       {u"kind"_s, QString(codeOf(line.action.kind))},
                       {u"what"_s, line.action.what},
                       {u"lead"_s, line.lead.code},
                       {u"others"_s, QJsonArray::fromStringList(line.otherCodes())},
                       {u"due"_s, line.action.due.toString(Qt::ISODate)},
                       {u"status"_s, QString(codeOf(line.action.status))},
                       {u"days_late"_s, line.daysLate},
                       {u"about"_s, about},
                       {u"result"_s, line.action.result},
                       {u"follow_up"_s, line.followUp.code}};
    if (line.followUp.code.isEmpty()) // a task
        action.insert(u"follow_up"_s, line.followUp.title);
    action.insert(u"answer"_s, line.action.answer ? QString(codeOf(*line.action.answer)) : QString());
    return action;
}

void printAction(Session &session, const AgreedLine &line)
{
    session.print(u"%1  %2  %3  %4"_s.arg(line.action.due.toString(Qt::ISODate), line.lead.code,
                                          actionStatusText(line), line.action.what));
    session.print(u"       %1  %2"_s.arg(textOf(line.action.uid), line.subject()));
}

/// By its code, as the lists and reports name it, or by its uid.
Result<Uid> unitCalled(Bank &bank, const QString &name)
{
    const auto units = bank.records<Unit>().all();
    if (!units)
        return units.error();
    const auto found = std::ranges::find_if(*units, [&](const Unit &unit) {
        return unit.uid == Uid(name) || unit.code.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == units->cend() ? Result<Uid>(Error{Error::Code::NotFound, name}) : found->uid;
}

/// The words after the verb, and what the options say but for the units; empty when something of it cannot be
/// read.
std::optional<ActionDraft> draftIn(const Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto kind = fromCode<ActionKind>(arguments.value(u"kind"_s, u"samen_programmeren"_s));
    ActionDraft draft;
    draft.action.what = arguments.value(u"what"_s);
    draft.action.due = QDate::fromString(arguments.value(u"due"_s), Qt::ISODate);
    draft.research = arguments.value(u"research"_s);
    draft.meeting = arguments.value(u"meeting"_s);
    for (qsizetype at = 1; at < arguments.words().size(); ++at)
        draft.about.append(session.uid(at));
    const bool isWhole = kind && draft.about.size() >= 2 && !draft.about.contains(Uid()) &&
                         !arguments.value(u"lead"_s).trimmed().isEmpty() && draft.action.due.isValid() &&
                         !draft.action.what.trimmed().isEmpty();
    if (!isWhole)
        return std::nullopt;
    draft.action.kind = *kind;
    return draft;
}

/// With the units that lead and take part.
Result<ActionDraft> withUnits(Bank &bank, ActionDraft draft, const Arguments &arguments)
{
    const auto lead = unitCalled(bank, arguments.value(u"lead"_s).trimmed());
    if (!lead)
        return lead.error();
    draft.action.leadUnit = *lead;
    const QStringList others = arguments.value(u"others"_s).split(u';', Qt::SkipEmptyParts);
    for (const QString &name : others) {
        const auto other = unitCalled(bank, name.trimmed());
        if (!other)
            return other.error();
        draft.others.append(*other);
    }
    return draft;
}

/// Every record that it names must be here.
Result<> checkNamed(Bank &bank, const ActionDraft &draft)
{
    const auto known = headlines(bank.context().db, draft.about);
    if (!known)
        return known.error();
    for (const Uid &uid : draft.about) {
        if (!known->contains(uid))
            return Error{Error::Code::NotFound, textOf(uid)};
    }
    return {};
}

/// About two records that overlap it is a decision about the pair as well.
Result<Uid> agree(Bank &bank, const ActionDraft &draft)
{
    if (auto here = checkNamed(bank, draft); !here)
        return here.error();
    if (draft.about.size() != 2)
        return agreeOnGroup(bank, draft);
    const auto pair = OverlapStore(bank).ofPair(draft.about.first(), draft.about.last());
    if (pair)
        return agreeOnPair(bank, pair->pair, draft);
    return pair.error().code == Error::Code::NotFound ? agreeOnGroup(bank, draft) : pair.error();
}

ExitCode addAction(Session &session)
{
    const auto draft = draftIn(session);
    if (!draft)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto whole = withUnits(*bank, *draft, session.arguments());
    const auto made = whole ? agree(*bank, *whole) : Result<Uid>(whole.error());
    if (!made)
        return session.fail(made.error());
    session.print(textOf(*made));
    if (whole->action.due >= bank->now().date())
        return ExitCode::Done;
    session.say(Cli::tr("Note: %1 is past. What is agreed is late from the beginning.")
                    .arg(whole->action.due.toString(Qt::ISODate)));
    return ExitCode::Findings;
}

ExitCode listActions(Session &session)
{
    const Arguments &arguments = session.arguments();
    AgreedQuery query{.onlyLate = arguments.has(u"late"_s)};
    if (arguments.has(u"status"_s)) {
        const auto status = fromCode<ActionStatus>(arguments.value(u"status"_s));
        if (!status)
            return session.wrongUse();
        query.states = {*status};
    }
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const AgreedActions actions(*bank);
    const auto ids = actions.ids(query);
    const auto lines = ids ? actions.lines(*ids) : Result<QList<AgreedLine>>(ids.error());
    if (!lines)
        return session.fail(lines.error());
    for (const AgreedLine &line : *lines)
        session.isJson() ? session.print(toJson(line)) : printAction(session, line);
    return ExitCode::Done;
}

ExitCode sayItIsOver(Session &session)
{
    session.say(
        Cli::tr("This agreement is done or lapsed: nothing was changed. “overlap action begin” lets it "
                "run again."));
    return ExitCode::Failed;
}

/// Which actions take a change.
enum class Course { Any, Running };

/// Keeps one action with a change.
ExitCode changeAction(Session &session, Course course,
                      const std::function<void(OverlapAction &action)> &change)
{
    if (session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    auto action = bank->records<OverlapAction>().get(session.uid(1));
    if (!action)
        return session.fail(action.error());
    if (course == Course::Running && !isRunning(action->status))
        return sayItIsOver(session);
    change(*action);
    const auto kept = keepAction(*bank, *action);
    return kept ? ExitCode::Done : session.fail(inWords(kept.error(), Kind::OverlapAction));
}

ExitCode reportReady(Session &session)
{
    const QString result = session.arguments().value(u"result"_s).trimmed();
    return changeAction(session, Course::Any, [&](OverlapAction &action) {
        action.status = ActionStatus::Klaar;
        if (!result.isEmpty())
            action.result = result;
    });
}

ExitCode beginAction(Session &session)
{
    return changeAction(session, Course::Any,
                        [](OverlapAction &action) { action.status = ActionStatus::Bezig; });
}

ExitCode lapseAction(Session &session)
{
    return changeAction(session, Course::Running,
                        [](OverlapAction &action) { action.status = ActionStatus::Vervallen; });
}

ExitCode answerAction(Session &session)
{
    const auto answer = fromCode<ActionAnswer>(session.arguments().word(2));
    if (!answer)
        return session.wrongUse();
    const QString text = session.arguments().value(u"text"_s).trimmed();
    return changeAction(session, Course::Running, [&](OverlapAction &action) {
        action.answer = *answer;
        action.answerText = text;
    });
}

ExitCode remindOfAction(Session &session)
{
    if (session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto action = bank->records<OverlapAction>().get(session.uid(1));
    if (!action)
        return session.fail(action.error());
    if (!isRunning(action->status))
        return sayItIsOver(session);
    const auto lines = AgreedActions(*bank).lines({action->facts.id});
    if (!lines)
        return session.fail(lines.error());
    session.print(reminderText(lines->first(), userName(bank->context())));
    return ExitCode::Done;
}

} // namespace

ExitCode overlapAction(Session &session)
{
    const QString verb = session.arguments().word(0);
    if (verb == u"add")
        return addAction(session);
    if (verb == u"list")
        return listActions(session);
    if (verb == u"ready")
        return reportReady(session);
    if (verb == u"begin")
        return beginAction(session);
    if (verb == u"lapse")
        return lapseAction(session);
    if (verb == u"answer")
        return answerAction(session);
    if (verb == u"make")
        return makeAgreed(session);
    return verb == u"remind" ? remindOfAction(session) : session.wrongUse();
}

} // namespace kb::cli
