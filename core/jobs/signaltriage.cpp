// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signaltriage.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "bank/username.h"
#include "jobs/signalties.h"
#include "model/signalsteps.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr FieldId ImpactField = 38; // of model/signal.h
constexpr FieldId LikelihoodField = 39;

/// Who looked at a signal as far as to score it does not begin anew.
SignalStatus statusBefore(const Signal &signal, bool isLinked)
{
    if (signal.followUpKind)
        return SignalStatus::Geagendeerd;
    return isLinked ? SignalStatus::Gekoppeld : statusOnceLoose(signal);
}

bool comesBefore(SignalStatus status, SignalStatus later)
{
    return isOpen(status) && status < later;
}

/// A message of which an older program wrote no score down was scored by nobody.
Result<> dropUnsaidScores(Bank &bank, Signal &message)
{
    const auto stored = storedRecord(bank.context().db, recordTypeOf<Signal>, message.uid);
    if (!stored)
        return stored.error();
    if (!stored->values.contains(ImpactField))
        message.impact = NotScored;
    if (!stored->values.contains(LikelihoodField))
        message.likelihood = NotScored;
    return {};
}

} // namespace

Uid dossierLinkUid(const Uid &signal, const Uid &dossier)
{
    return namedUid(QLatin1StringView("signal_dossier_link"), bytesOf(signal) + bytesOf(dossier));
}

Result<TriageOutcome> SignalTriage::each(const QList<Uid> &signals_, const Change &change)
{
    TriageOutcome outcome;
    Owners owners(m_bank);
    qint64 seen = 0;
    for (const Uid &uid : signals_) {
        if (m_stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (++seen % ReportEvery == 0)
            report(m_progress, seen, signals_.size());
        const auto before = m_bank.records<Signal>().get(uid);
        if (!before)
            return before.error();
        if (!owners.of(*before).isOurs) {
            ++outcome.foreign;
            continue;
        }
        Signal after = *before;
        if (auto made = change(after); !made)
            return made.error();
        if (auto changed = m_bank.records<Signal>().update(m_write, after, *before); !changed)
            return changed.error();
        ++outcome.moved;
    }
    return outcome;
}

Result<bool> SignalTriage::isLinked(const Signal &signal)
{
    return m_bank.context().db.one(
        sqlFile("signal/step_surroundings"), [](Row row) { return row.next<int>() > 0; }, signal.facts.id);
}

Result<TriageOutcome> SignalTriage::accept(const QList<Uid> &messages)
{
    return each(messages, [this](Signal &message) -> Result<> {
        message.status = SignalStatus::Nieuw;
        message.shareLevel = ShareLevel::InternBzk;
        message.nextReview = nextReviewOf(message.horizon, m_bank.now().date());
        return dropUnsaidScores(m_bank, message);
    });
}

Result<TriageOutcome> SignalTriage::setAside(const QList<Uid> &signals_, const QString &reason)
{
    return each(signals_, [&](Signal &signal) -> Result<> {
        signal.status = SignalStatus::Weggelegd;
        signal.setAsideReason = reason;
        return {};
    });
}

Result<TriageOutcome> SignalTriage::takeBack(const QList<Uid> &signals_)
{
    return each(signals_, [this](Signal &signal) -> Result<> {
        const auto linked = isLinked(signal);
        if (!linked)
            return linked.error();
        signal.status = statusBefore(signal, *linked);
        signal.setAsideReason.clear();
        return {};
    });
}

Result<TriageOutcome> SignalTriage::finish(const QList<Uid> &signals_, const QString &result)
{
    return each(signals_, [&](Signal &signal) -> Result<> {
        signal.status = SignalStatus::Afgehandeld;
        signal.result = result;
        return {};
    });
}

Result<TriageOutcome> SignalTriage::assess(const Signal &scored)
{
    return each({scored.uid}, [&](Signal &signal) -> Result<> {
        signal.impact = scored.impact;
        signal.likelihood = scored.likelihood;
        signal.horizon = scored.horizon;
        signal.direction = scored.direction;
        signal.nextReview = nextReviewOf(scored.horizon, m_bank.now().date());
        if (signal.status == SignalStatus::Nieuw || signal.status == SignalStatus::Inbox)
            signal.status = SignalStatus::Beoordeeld;
        return {};
    });
}

Result<> SignalTriage::giveVerdict(const Uid &signal, SignalVerdict verdict, const QString &reason)
{
    const Uid unit = m_bank.identity().unit;
    SignalAssessment assessment{
        .signal = signal, .unit = unit, .verdict = verdict, .reason = reason, .date = m_bank.now().date()};
    assessment.uid = namedUid(QLatin1StringView("signal_assessment"), bytesOf(signal) + bytesOf(unit));
    const auto before = m_bank.records<SignalAssessment>().get(assessment.uid);
    if (!before && before.error().code != Error::Code::NotFound)
        return before.error();
    if (before && !before->facts.deleted)
        return m_bank.records<SignalAssessment>().update(m_write, assessment, *before);
    const auto made = m_bank.records<SignalAssessment>().insert(m_write, assessment);
    return made ? Result<>() : Result<>(made.error());
}

Result<TriageOutcome> SignalTriage::judge(const QList<Uid> &signals_, SignalVerdict verdict,
                                          const QString &reason)
{
    TriageOutcome outcome;
    for (const Uid &uid : signals_) {
        if (m_stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const auto signal = m_bank.records<Signal>().get(uid);
        if (!signal)
            return signal.error();
        if (signal->ownerUnit == m_bank.identity().unit) {
            ++outcome.own;
            continue;
        }
        if (auto given = giveVerdict(uid, verdict, reason); !given)
            return given.error();
        ++outcome.moved;
    }
    return outcome;
}

Result<TriageOutcome> SignalTriage::linkTo(const QList<Uid> &signals_, const SignalDossierLink &link)
{
    for (const Uid &signal : signals_) {
        if (m_stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        SignalDossierLink one = madeNow(m_bank, signal, link);
        const auto present = dossierLinksBetween(m_bank, signal, link.dossier);
        if (!present)
            return present.error();
        if (!present->isEmpty())
            one.uid = present->first().uid; // an older program gave it another
        if (auto made = m_bank.records<SignalDossierLink>().insert(m_write, one); !made)
            return made.error();
    }
    auto outcome = each(signals_, [](Signal &signal) -> Result<> {
        signal.status = statusOnceLinked(signal.status);
        return {};
    });
    if (outcome)
        outcome->moved += std::exchange(outcome->foreign, 0); // linked all the same
    return outcome;
}

SignalDossierLink madeNow(Bank &bank, const Uid &signal, SignalDossierLink link)
{
    link.uid = dossierLinkUid(signal, link.dossier);
    link.signal = signal;
    link.linkedOn = bank.now().date();
    link.unit = bank.identity().unit;
    link.linkedBy = userName(bank.context());
    return link;
}

SignalStatus statusOnceLinked(SignalStatus before)
{
    const bool isEarlier = before == SignalStatus::Inbox || comesBefore(before, SignalStatus::Gekoppeld);
    return isEarlier ? SignalStatus::Gekoppeld : before;
}

} // namespace kb
