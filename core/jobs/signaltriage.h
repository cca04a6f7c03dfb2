// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/write.h"
#include "base/progress.h"
#include "base/result.h"
#include "model/signal.h"
#include "model/signalassessment.h"
#include "model/signaldossierlink.h"

namespace kb {

class Bank;

/// What came of a step with several signals.
struct TriageOutcome
{
    int moved = 0;
    int foreign = 0; ///< of another unit: left alone
    int own = 0;     ///< of our own unit, where only others are asked about: left alone

    bool operator==(const TriageOutcome &) const = default;
};

/// The steps that a signal goes through (spec 02, 2.8), each as part of one write, so that it is one step to
/// undo. What belongs to another unit is left alone and counted.
class SignalTriage
{
public:
    SignalTriage(Bank &bank, Write &write, Progress progress = {}, std::stop_token stop = {})
        : m_bank(bank)
        , m_write(write)
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
    {
    }

    /// Makes signals of messages in the inbox, to be shared as any.
    Result<TriageOutcome> accept(const QList<Uid> &messages);
    Result<TriageOutcome> setAside(const QList<Uid> &signals_, const QString &reason);
    /// Back to where its assessment and links say that it was.
    Result<TriageOutcome> takeBack(const QList<Uid> &signals_);
    Result<TriageOutcome> finish(const QList<Uid> &signals_, const QString &result);
    /// The scores of our own signal; a new one becomes assessed.
    Result<TriageOutcome> assess(const Signal &scored);
    /// What our unit thinks of the signal of another; of an earlier verdict of ours only the latest stays.
    Result<> giveVerdict(const Uid &signal, SignalVerdict verdict, const QString &reason);
    /// The same of several. Our own are left alone: they are set aside instead.
    Result<TriageOutcome> judge(const QList<Uid> &signals_, SignalVerdict verdict, const QString &reason);
    /// `link` says dossier, meaning, relevance and proposal; also for signals of other units.
    Result<TriageOutcome> linkTo(const QList<Uid> &signals_, const SignalDossierLink &link);

private:
    using Change = std::function<Result<>(Signal &signal)>;
    Result<TriageOutcome> each(const QList<Uid> &signals_, const Change &change);
    Result<bool> isLinked(const Signal &signal);

    Bank &m_bank;
    Write &m_write;
    Progress m_progress;
    std::stop_token m_stop;
};

/// A link of this signal with this dossier is one record, whoever makes it.
Uid dossierLinkUid(const Uid &signal, const Uid &dossier);

/// A link of the signal with a dossier, as made by who works here today.
SignalDossierLink madeNow(Bank &bank, const Uid &signal, SignalDossierLink link);

/// Who links a signal need not say that it is linked; one that is further on stays there.
SignalStatus statusOnceLinked(SignalStatus before);

} // namespace kb
