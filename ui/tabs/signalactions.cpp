// SPDX-License-Identifier: EUPL-1.2
#include "tabs/signalactions.h"

#include "bank/headlines.h"
#include "editors/bankchoices.h"
#include "jobs/bulletinwork.h"
#include "jobs/signalties.h"
#include "tabs/followupdialog.h"
#include "tabs/signaldialogs.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

/// The dossiers of the bank; those about the same concepts come first, and say so.
QList<Choice> dossiersFor(Bank &bank, const Uid &signal)
{
    QList<Choice> choices = dossierChoices(bank);
    const auto suggested = suggestedDossiers(bank, signal);
    qsizetype place = 0;
    for (const Uid &dossier : suggested ? *suggested : QList<Uid>()) {
        const auto found = std::ranges::find(choices, textOf(dossier), &Choice::key);
        if (found == choices.end())
            continue;
        found->text += QStringLiteral(" · ") + SignalActions::tr("same concepts");
        choices.move(found - choices.begin(), place++);
    }
    return choices;
}

} // namespace

SignalActions::SignalActions(Workspace &workspace, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{
}

QString SignalActions::nameOf(const QList<Uid> &signals_)
{
    if (signals_.size() > 1)
        return tr("%n signal(s)", nullptr, int(signals_.size()));
    const auto lines = linesOf(m_workspace.bank().context().db, signals_);
    return lines && !lines->isEmpty() ? kb::nameOf(lines->first()) : QString();
}

void SignalActions::assess(const SignalLine &signal)
{
    if (signal.ownerUnit != m_workspace.bank().identity().unit) // also where a coordinator may change it
        return giveVerdict(signal);
    AssessDialog dialog(signal, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("assess"), {signal.uid},
            [scored = dialog.scored()](SignalTriage &triage) { return triage.assess(scored); },
            tr("Assessed."));
}

void SignalActions::giveVerdict(const SignalLine &line)
{
    const Uid signal = line.uid;
    const auto assessments = assessmentsOf(m_workspace.bank(), signal);
    std::optional<SignalAssessment> ours;
    for (const SignalAssessment &one : assessments ? *assessments : QList<SignalAssessment>()) {
        if (one.unit == m_workspace.bank().identity().unit)
            ours = one;
    }
    VerdictDialog dialog(nameOf({signal}), ours, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    take(
        QStringLiteral("assess"), {signal},
        [signal, verdict = dialog.verdict(),
         reason = dialog.reason()](SignalTriage &triage) -> Result<TriageOutcome> {
            const auto given = triage.giveVerdict(signal, verdict, reason);
            return given ? TriageOutcome{.moved = 1} : Result<TriageOutcome>(given.error());
        },
        tr("Assessed."));
}

void SignalActions::link(const QList<Uid> &signals_)
{
    linkTo(signals_, {});
}

void SignalActions::linkTo(const QList<Uid> &signals_, const Uid &dossier)
{
    DossierLinkDialog dialog(nameOf(signals_), dossiersFor(m_workspace.bank(), signals_.first()), &m_window);
    if (!dossier.isNull())
        dialog.choose(dossier);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("link"), signals_,
            [signals_, link = dialog.link()](SignalTriage &triage) { return triage.linkTo(signals_, link); },
            tr("Linked to the dossier."));
}

void SignalActions::doSomething(const Signal &signal)
{
    FollowUpDialog dialog(m_workspace, signal, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Bank &bank = m_workspace.bank();
    const StepLabel label{.act = QStringLiteral("follow"), .kind = Kind::Signal, .subject = signal.refcode};
    const auto made = m_workspace.write(
        label, [&](Write &write) { return followUp(bank, write, signal, dialog.choice()); });
    if (!made)
        return m_workspace.sayError(made.error());
    Q_EMIT taken();
    Message message{.sentence = tr("%1: %2").arg(signal.refcode, kb::label(dialog.choice().kind))};
    if (!made->isNull() && dialog.choice().kind != FollowUp::Taak) {
        message.action = tr("Open");
        message.follow = [workspace = &m_workspace, record = *made] { workspace->open(record); };
    }
    m_workspace.say(message);
}

/// In the draft that is being written, or in a new one.
void SignalActions::putInBulletin(const QList<Uid> &signals_)
{
    const auto count = int(signals_.size());
    const auto put = [signals_, title = tr("New knowledge and signals")](JobContext &context) {
        const StepLabel label{.act = QStringLiteral("edit"), .kind = Kind::Bulletin};
        return context.bank.write(
            label, [&](Write &write) { return BulletinWork(context.bank, write).add(signals_, title); });
    };
    m_workspace.runJob(jobSentence(count), this, put, [this, count](const Result<Uid> &draft) {
        if (!draft)
            return m_workspace.sayError(draft.error());
        m_workspace.say({.sentence = tr("%n signal(s) put in the draft of the bulletin.", nullptr, count),
                         .action = tr("Open"),
                         .follow = [workspace = &m_workspace, draft = *draft] { workspace->open(draft); }});
    });
}

void SignalActions::setAside(const QList<Uid> &signals_)
{
    ReasonDialog dialog({.title = tr("Set aside"),
                         .label = tr("&Why do we do nothing with it?"),
                         .missing = tr("Write in one sentence why it is set aside."),
                         .accept = tr("&Set aside")},
                        nameOf(signals_), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("set aside"), signals_,
            [signals_, reason = dialog.reason()](SignalTriage &triage) {
                return triage.setAside(signals_, reason);
            },
            tr("Set aside."));
}

void SignalActions::notForUs(const QList<Uid> &signals_)
{
    ReasonDialog dialog({.title = tr("Does not matter to us"),
                         .label = tr("&Why does it not matter to us?"),
                         .missing = tr("Write in one sentence why it does not matter to your unit."),
                         .accept = tr("&Keep")},
                        nameOf(signals_), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("assess"), signals_,
            [signals_, reason = dialog.reason()](SignalTriage &triage) {
                return triage.judge(signals_, SignalVerdict::NietVanBelang, reason);
            },
            tr("Assessed."));
}

void SignalActions::takeBack(const QList<Uid> &signals_)
{
    take(
        QStringLiteral("take back"), signals_,
        [signals_](SignalTriage &triage) { return triage.takeBack(signals_); }, tr("Taken back."));
}

void SignalActions::finish(const QList<Uid> &signals_)
{
    ReasonDialog dialog({.title = tr("Report as handled"),
                         .label = tr("&What came of it?"),
                         .missing = tr("Write in one sentence what came of it."),
                         .accept = tr("&Handled")},
                        nameOf(signals_), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("finish"), signals_,
            [signals_, result = dialog.reason()](SignalTriage &triage) {
                return triage.finish(signals_, result);
            },
            tr("Handled."));
}

void SignalActions::take(const QString &act, const QList<Uid> &signals_, const Step &step,
                         const QString &done)
{
    const StepLabel label{.act = act,
                          .kind = Kind::Signal,
                          .count = int(signals_.size()),
                          .subject = signals_.size() == 1 ? nameOf(signals_) : QString()};
    m_workspace.writeStep(
        jobSentence(label.count), label, this,
        [step](JobContext &context, Write &write) {
            SignalTriage triage(context.bank, write, context.progress, context.stop);
            return step(triage);
        },
        [this, done](const Result<TriageOutcome> &outcome) { tell(outcome, done); });
}

QString SignalActions::jobSentence(int count)
{
    return tr("Changing %n signal(s)", nullptr, count);
}

void SignalActions::tell(const Result<TriageOutcome> &outcome, const QString &done)
{
    if (!outcome)
        return m_workspace.sayError(outcome.error());
    Q_EMIT taken();
    QString sentence = done;
    if (outcome->foreign > 0)
        sentence = tr("%n stayed: the owner is another unit.", nullptr, outcome->foreign);
    if (outcome->own > 0)
        sentence = tr("%n stayed: set signals of your own unit aside.", nullptr, outcome->own);
    if (outcome->moved > 0)
        m_workspace.sayDone(sentence);
    else
        m_workspace.say({.sentence = sentence});
}

} // namespace kb
