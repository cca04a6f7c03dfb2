// SPDX-License-Identifier: EUPL-1.2
#include "tabs/signalspage.h"

#include "bank/headlines.h"
#include "editors/bankchoices.h"
#include "editors/signaleditor.h"
#include "jobs/bulletinwork.h"
#include "jobs/signalties.h"
#include "model/signalsteps.h"
#include "models/signalcolumns.h"
#include "papers/signalpaper.h"
#include "tabs/followupdialog.h"
#include "tabs/quickcapture.h"
#include "tabs/signaldialogs.h"
#include "tabs/signalfilters.h"
#include "widgets/textlabel.h"

namespace kb {

namespace {

PageWords signalPageWords()
{
    return {.list = "signals",
            .create = SignalsPage::tr("&New signal"),
            .empty = SignalsPage::tr(
                "No signals yet. What do you see happening in politics, in society or abroad?"),
            .emptyAction = SignalsPage::tr("New signal"),
            .searchHint = SignalsPage::tr("Search in title, description, sources"),
            .removeQuestion = [](int count) {
                return SignalsPage::tr("Put %n signal(s) in the trash?", nullptr, count);
            }};
}

QString countsText(const SignalCounts &counts)
{
    QStringList parts;
    for (const Arena arena : allOf<Arena>())
        parts.append(QStringLiteral("%1 %2").arg(label(arena)).arg(counts.ofArena[size_t(arena)]));
    QString total = SignalsPage::tr("%n in all", nullptr, counts.total);
    if (counts.inSeveralArenas > 0)
        total += u' ' + SignalsPage::tr("(%n in more than one arena)", nullptr, counts.inSeveralArenas);
    return parts.join(QStringLiteral(" · ")) + QStringLiteral("   ") + total;
}

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
        found->text += QStringLiteral(" · ") + SignalsPage::tr("same concepts");
        choices.move(found - choices.begin(), place++);
    }
    return choices;
}

} // namespace

SignalsPage::SignalsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Signal,
                  signalColumns(workspace.isExample() ? ListOf::ExampleRecords : ListOf::OwnRecords),
                  signalPageWords(), parent)
{
    buildHead();
    addFilters(signalFilters(), askSignals, signalChoices, {Kind::Unit, Kind::PolicyDossier});
    finish(steps());
    showCounts();
}

void SignalsPage::buildHead()
{
    auto *head = new QWidget;
    m_capture = new QuickCapture(head);
    m_capture->setEnabled(!workspace().isReadOnly());
    m_counts = new TextLabel({}, head);
    m_counts->setMeaning(Meaning::Quiet);
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_counts);
    layout->addWidget(m_capture);
    head->setFocusProxy(m_capture);
    m_feed.list().setHead(head);
    connect(m_capture, &QuickCapture::captured, this, &SignalsPage::keep);
}

QList<QAction *> SignalsPage::steps()
{
    const QList<QAction *> steps{
        addTabAction(tr("Note &down"), Qt::CTRL | Qt::Key_J, [this] { m_capture->begin(); }),
        addTabAction(tr("&Assess…"), Qt::CTRL | Qt::Key_R, [this] { assess(); }),
        addTabAction(tr("&Link to a dossier…"), Qt::CTRL | Qt::Key_L, [this] { link(); }),
        addTabAction(tr("&What do we do with this?…"), Qt::CTRL | Qt::Key_G, [this] { doSomething(); }),
        addTabAction(tr("Put in the &bulletin"), Qt::CTRL | Qt::Key_U, [this] { putInBulletin(); }),
        addTabAction(tr("Report as &handled…"), Qt::CTRL | Qt::Key_H, [this] { finishSelected(); }),
        addTabAction(tr("&Set aside…"), Qt::CTRL | Qt::Key_M, [this] { setAside(); }),
        addTabAction(tr("Take &back"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { takeBack(); }),
    };
    limitActions(steps);
    return steps;
}

RecordEditor *SignalsPage::makeEditor()
{
    return new SignalEditor(workspace(), this);
}

Paper SignalsPage::paperOf(const SignalLine &line)
{
    return signalPaper(workspace().bank(), line);
}

void SignalsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    const auto isNewHere = [this](qint64 id) { return m_feed.model().rowOf(id) < 0; };
    const bool isFromInbox = std::ranges::any_of(changes.ids(Kind::Signal), isNewHere);
    if (isFromInbox || changes.touches(Kind::SignalDossierLink) || changes.touches(Kind::DossierMilestone))
        m_feed.reload(m_query);
    if (changes.touches(Kind::SignalDossierLink))
        m_feed.model().retry(); // its dossiers and the days that are left stand in the row
    if (changes.touches(Kind::Signal))
        showCounts();
}

void SignalsPage::showCounts()
{
    workspace().reads().run(
        this, [](JobContext &context) { return SignalList(context.bank).counts(); },
        [this](const Result<SignalCounts> &counts) {
            if (counts)
                m_counts->setText(countsText(*counts));
        });
}

void SignalsPage::keep(const Signal &captured)
{
    Bank &bank = workspace().bank();
    Signal signal = captured;
    signal.ownerUnit = bank.identity().unit;
    signal.observedOn = bank.now().date();
    signal.nextReview = nextReviewOf(signal.horizon, signal.observedOn);
    const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::Signal, .subject = signal.title};
    const auto made =
        workspace().write(label, [&](Write &write) { return bank.records<Signal>().insert(write, signal); });
    if (!made)
        return workspace().sayError(made.error());
    m_capture->clear();
    m_capture->begin();
    workspace().say({.sentence = tr("Noted: %1").arg(signal.title),
                     .action = tr("Undo"),
                     .follow = [workspace = &workspace()] { workspace->undo(); }});
}

QList<Uid> SignalsPage::chosen()
{
    if (!mayLeave())
        return {};
    if (const Uid open = openRecord(); !open.isNull())
        return {open};
    QList<Uid> uids;
    for (const qint64 id : m_feed.selected())
        uids.append(uidOf(id));
    uids.removeAll(Uid());
    return uids;
}

std::optional<SignalLine> SignalsPage::chosenLine()
{
    const QList<Uid> signals_ = chosen();
    if (signals_.isEmpty())
        return std::nullopt;
    Bank &bank = workspace().bank();
    const auto signal = bank.records<Signal>().get(signals_.first());
    const auto lines =
        signal ? SignalList(bank).lines({signal->facts.id}) : Result<QList<SignalLine>>(signal.error());
    return lines && !lines->isEmpty() ? std::optional(lines->first()) : std::nullopt;
}

QString SignalsPage::nameOf(const QList<Uid> &signals_)
{
    if (signals_.size() > 1)
        return tr("%n signal(s)", nullptr, int(signals_.size()));
    const auto lines = linesOf(workspace().bank().context().db, signals_);
    return lines && !lines->isEmpty() ? kb::nameOf(lines->first()) : QString();
}

void SignalsPage::assess()
{
    const auto line = chosenLine();
    if (!line)
        return;
    if (!line->isOurs)
        return giveVerdict(*line);
    AssessDialog dialog(*line, this);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("assess"), {line->uid},
            [scored = dialog.scored()](SignalTriage &triage) { return triage.assess(scored); },
            tr("Assessed."));
}

void SignalsPage::giveVerdict(const SignalLine &line)
{
    const Uid signal = line.uid;
    const auto assessments = assessmentsOf(workspace().bank(), signal);
    std::optional<SignalAssessment> ours;
    for (const SignalAssessment &one : assessments ? *assessments : QList<SignalAssessment>()) {
        if (one.unit == workspace().bank().identity().unit)
            ours = one;
    }
    VerdictDialog dialog(nameOf({signal}), ours, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    take(
        QStringLiteral("assess"), {signal},
        [signal, &dialog](SignalTriage &triage) -> Result<TriageOutcome> {
            const auto given = triage.giveVerdict(signal, dialog.verdict(), dialog.reason());
            return given ? TriageOutcome{.moved = 1} : Result<TriageOutcome>(given.error());
        },
        tr("Assessed."));
}

void SignalsPage::link()
{
    const QList<Uid> signals_ = chosen();
    if (signals_.isEmpty())
        return;
    DossierLinkDialog dialog(nameOf(signals_), dossiersFor(workspace().bank(), signals_.first()), this);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("link"), signals_,
            [signals_, link = dialog.link()](SignalTriage &triage) { return triage.linkTo(signals_, link); },
            tr("Linked to the dossier."));
}

void SignalsPage::doSomething()
{
    const auto line = chosenLine();
    if (!line)
        return;
    const Signal signal = *line;
    FollowUpDialog dialog(workspace().bank(), signal, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Bank &bank = workspace().bank();
    const StepLabel label{.act = QStringLiteral("follow"), .kind = Kind::Signal, .subject = signal.refcode};
    const auto made = workspace().write(
        label, [&](Write &write) { return followUp(bank, write, signal, dialog.choice()); });
    if (!made)
        return workspace().sayError(made.error());
    refreshOpenRecord();
    Message message{.sentence = tr("%1: %2").arg(signal.refcode, kb::label(dialog.choice().kind))};
    if (!made->isNull() && dialog.choice().kind != FollowUp::Taak) {
        message.action = tr("Open");
        message.follow = [workspace = &workspace(), record = *made] { workspace->open(record); };
    }
    workspace().say(message);
}

/// In the draft that is being written, or in a new one.
void SignalsPage::putInBulletin()
{
    const QList<Uid> signals_ = chosen();
    if (signals_.isEmpty())
        return;
    Bank &bank = workspace().bank();
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Kind::Bulletin};
    const auto draft = workspace().write(label, [&](Write &write) {
        return BulletinWork(bank, write).add(signals_, tr("New knowledge and signals"));
    });
    if (!draft)
        return workspace().sayError(draft.error());
    workspace().say(
        {.sentence = tr("%n signal(s) put in the draft of the bulletin.", nullptr, int(signals_.size())),
         .action = tr("Open"),
         .follow = [workspace = &workspace(), draft = *draft] { workspace->open(draft); }});
}

void SignalsPage::setAside()
{
    const QList<Uid> signals_ = chosen();
    if (signals_.isEmpty())
        return;
    ReasonDialog dialog({.title = tr("Set aside"),
                         .label = tr("&Why do we do nothing with it?"),
                         .missing = tr("Write in one sentence why it is set aside."),
                         .accept = tr("&Set aside")},
                        nameOf(signals_), this);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("set aside"), signals_,
            [signals_, reason = dialog.reason()](SignalTriage &triage) {
                return triage.setAside(signals_, reason);
            },
            tr("Set aside."));
}

void SignalsPage::takeBack()
{
    const QList<Uid> signals_ = chosen();
    if (!signals_.isEmpty())
        take(
            QStringLiteral("take back"), signals_,
            [signals_](SignalTriage &triage) { return triage.takeBack(signals_); }, tr("Taken back."));
}

void SignalsPage::finishSelected()
{
    const QList<Uid> signals_ = chosen();
    if (signals_.isEmpty())
        return;
    ReasonDialog dialog({.title = tr("Report as handled"),
                         .label = tr("&What came of it?"),
                         .missing = tr("Write in one sentence what came of it."),
                         .accept = tr("&Handled")},
                        nameOf(signals_), this);
    if (dialog.exec() == QDialog::Accepted)
        take(
            QStringLiteral("finish"), signals_,
            [signals_, result = dialog.reason()](SignalTriage &triage) {
                return triage.finish(signals_, result);
            },
            tr("Handled."));
}

/// One step to undo, however many signals there are.
void SignalsPage::take(const QString &act, const QList<Uid> &signals_, const Step &step, const QString &done)
{
    Bank &bank = workspace().bank();
    const StepLabel label{.act = act,
                          .kind = Kind::Signal,
                          .count = int(signals_.size()),
                          .subject = signals_.size() == 1 ? nameOf(signals_) : QString()};
    const auto outcome = workspace().write(label, [&](Write &write) {
        SignalTriage triage(bank, write);
        return step(triage);
    });
    if (!outcome)
        return workspace().sayError(outcome.error());
    refreshOpenRecord();
    Message message{.sentence = done};
    if (outcome->foreign > 0)
        message.sentence = tr("%n stayed: the owner is another unit.", nullptr, outcome->foreign);
    if (outcome->moved > 0) {
        message.action = tr("Undo");
        message.follow = [workspace = &workspace()] { workspace->undo(); };
    }
    workspace().say(message);
}

} // namespace kb
