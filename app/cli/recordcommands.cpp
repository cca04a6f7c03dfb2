// SPDX-License-Identifier: EUPL-1.2
#include "bank/childorder.h"
#include "bank/fieldids.h"
#include "bank/guards.h"
#include "base/firsterror.h"
#include "cli/commands.h"
#include "cli/recordvalues.h"
#include "cli/recordverbs.h"
#include "cli/session.h"
#include "jobs/attentionjob.h"
#include "jobs/doublestudy.h"
#include "jobs/gapinput.h"
#include "jobs/privacysettings.h"
#include "jobs/seedunits.h"
#include "model/note.h"
#include "model/person.h"
#include "model/signalsteps.h"
#include "model/study.h"
#include "model/unit.h"
#include "model/unituid.h"
#include "wording/attentiontext.h"
#include "wording/doubletext.h"
#include "wording/guardtext.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// What a new record begins with, in the window too.
Values beginningOf(const RecordType &type, QDate today)
{
    if (type.kind == Kind::Study)
        return valuesOf(Study{.language = UsualLanguage});
    if (type.kind == Kind::Person)
        return valuesOf(Person{.reviewAfter = today.addMonths(ReviewMonths)});
    if (type.kind == Kind::Signal)
        return valuesOf(newSignal());
    if (type.kind == Kind::Note)
        return valuesOf(Note{.visibility = NoteVisibility::Persoonlijk});
    return {};
}

/// What is given on top of how a record begins.
Values complete(const RecordType &type, const Values &given, QDate today)
{
    Values values = beginningOf(type, today);
    for (auto value = given.begin(); value != given.end(); ++value) {
        if (value->isNull())
            values.remove(value.key());
        else
            values.insert(value.key(), *value);
    }
    return values;
}

/// What must be filled in is asked before the bank is opened.
QList<const FieldInfo *> missingIn(const RecordType &type, const Values &values)
{
    QList<const FieldInfo *> missing;
    for (const FieldInfo *field : type.fields) {
        if (field->need == Need::Required && !values.contains(field->id))
            missing.append(field);
    }
    return missing;
}

Uid uidFor(const RecordType &type, const Values &values, const QDateTime &now)
{
    if (type.kind != Kind::Unit)
        return newUid(now);
    return unitUid(values.value(type.field("code"_L1)->id).toString());
}

/// What has an order comes last when its place is not told.
Result<> settlePlace(Bank &bank, const RecordType &type, Values &values)
{
    const FieldInfo *place = type.field("sequence"_L1);
    if (!place || values.contains(place->id))
        return {};
    const auto last = placeForNew(bank.context().db, type.kind, Codec<Uid>::from(values.value(ParentField)));
    if (!last)
        return last.error();
    values.insert(place->id, *last);
    return {};
}

/// A unit that comes without colour and pattern gets a pair that no other unit has.
Result<> settleLook(Bank &bank, const RecordType &type, Values &values)
{
    if (type.kind != Kind::Unit)
        return {};
    const auto known = bank.records<Unit>().all();
    if (!known)
        return known.error();
    auto unit = recordOf<Unit>(values);
    giveLook(unit, *known);
    values.insert(type.field("colour"_L1)->id, unit.colour);
    values.insert(type.field("pattern"_L1)->id, unit.pattern);
    return {};
}

/// What the settings of the bank say of a record that is new, where nobody says otherwise.
void settleTerms(Bank &bank, const RecordType &type, const Values &given, Values &values)
{
    const FieldInfo *review = type.kind == Kind::Person ? type.field("review_after"_L1) : nullptr;
    if (review && !given.contains(review->id))
        values.insert(review->id, Codec<QDate>::to(reviewDay(bank)));
    const FieldInfo *fresh = type.kind == Kind::PolicyDossier ? type.field("freshness_months"_L1) : nullptr;
    if (!fresh || given.contains(fresh->id))
        return;
    if (const auto norms = gapNorms(bank); norms && norms->freshMonths != UsualFreshnessMonths)
        values.insert(fresh->id, Codec<int>::to(norms->freshMonths));
}

/// V-16: that the study seems to be here already is told; both are kept.
ExitCode remarkOnDouble(Session &session, Bank &bank, const Uid &uid)
{
    const auto study = bank.records<Study>().get(uid);
    const auto known = study ? doubleOf(bank, *study) : study.error();
    if (known && !*known)
        return ExitCode::Done;
    if (!known)
        session.fail(known.error()); // the study itself is made
    else
        session.say(u"%1 %2"_s.arg(doubleText(**known), textOf((*known)->uid)));
    return ExitCode::Findings;
}

} // namespace

ExitCode addRecord(Session &session, const RecordType &type)
{
    const auto given = givenValues(session, type);
    if (!given)
        return ExitCode::WrongUse;
    Values values = complete(type, *given, session.clock()().date());
    if (const auto missing = missingIn(type, values); !missing.isEmpty())
        return tellMissing(session, type, missing);
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (auto known = checkReferences(*bank, type, values); !known)
        return session.fail(known.error());
    if (auto placed = settlePlace(*bank, type, values); !placed)
        return session.fail(placed.error());
    if (auto looks = settleLook(*bank, type, values); !looks)
        return session.fail(looks.error());
    settleTerms(*bank, type, *given, values);
    const Uid uid = uidFor(type, values, bank->now());
    if (recordKind(bank->context().db, uid))
        return session.fail({Error::Code::Conflict, session.arguments().value(u"code"_s)});
    const auto made =
        bank->write({u"make"_s, type.kind}, [&](Write &write) { return write.create(type, uid, values); });
    if (!made)
        return session.fail(inWords(made.error(), type.kind));
    session.print(textOf(uid));
    const ExitCode told = remarkOn(session, type, values);
    return type.kind == Kind::Study ? std::max(told, remarkOnDouble(session, *bank, uid)) : told;
}

ExitCode editRecord(Session &session, const RecordType &type)
{
    const Uid uid = session.uid(1);
    const auto values = givenValues(session, type);
    if (!values)
        return ExitCode::WrongUse;
    if (values->isEmpty() || uid.isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto here = storedRecord(bank->context().db, type, uid);
    const auto inUse = checkInUse(bank->context(), uid);
    const auto known = checkReferences(*bank, type, *values);
    if (const Error *error = firstError(here, inUse, known))
        return session.fail(*error);
    const StepLabel label{u"edit"_s, type.kind, 1, here->values.value(RefcodeField).toString()};
    const auto changed = bank->write(label, [&](Write &write) { return write.change(type, uid, *values); });
    return changed ? remarkOn(session, type, *values, here->values)
                   : session.fail(inWords(changed.error(), type.kind));
}

ExitCode removeRecord(Session &session, const RecordType &type)
{
    const Uid uid = session.uid(1);
    if (uid.isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto removed =
        bank->write({u"remove"_s, type.kind}, [&](Write &write) { return write.remove(type, uid); });
    return removed ? ExitCode::Done : session.fail(inWords(removed.error(), type.kind));
}

ExitCode checkRecord(Session &session, const RecordType &type)
{
    if (session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto points = attentionOf(*bank, type.kind, session.uid(1));
    if (!points)
        return session.fail(points.error());
    for (const Attention point : *points) {
        if (session.isJson())
            session.print(
                QJsonObject{{u"point"_s, QString(codeOf(point))}, {u"text"_s, attentionText(point)}});
        else
            session.print(attentionText(point));
    }
    return points->isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode recordCommand(Session &session, Kind kind)
{
    struct Verb
    {
        QLatin1StringView name;
        ExitCode (*run)(Session &session, const RecordType &type);
    };
    static constexpr std::array verbs{Verb{"add"_L1, addRecord},       Verb{"edit"_L1, editRecord},
                                      Verb{"list"_L1, listRecords},    Verb{"show"_L1, showRecord},
                                      Verb{"remove"_L1, removeRecord}, Verb{"check"_L1, checkRecord}};
    const auto verb = std::ranges::find(verbs, session.arguments().word(0), &Verb::name);
    return verb == verbs.end() ? session.wrongUse() : verb->run(session, *recordType(kind));
}

} // namespace kb::cli
