// SPDX-License-Identifier: EUPL-1.2
// What is done with an advice as a whole: each move is one step that can be undone.
#include "editors/bankchoices.h"
#include "editors/livepaper.h"
#include "jobs/adviceoffer.h"
#include "jobs/advicepaperjob.h"
#include "print/paperpages.h"
#include "print/pdf.h"
#include "tabs/advicedialogs.h"
#include "tabs/advicefrom.h"
#include "tabs/advicetab.h"
#include "tabs/asklesson.h"
#include "wording/errortext.h"
#include "wording/guardtext.h"
#include "wording/language.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace kb {

namespace {

/// The paper as it would be offered, only to see how long it is.
Result<print::PageMeasure> lengthOf(Bank &bank, const Uid &advice, Language language)
{
    const auto document = advicePaperOf(bank, advice, language);
    if (!document)
        return document.error();
    return print::PaperPages(*document).measure(LivePaper::AllowedPages);
}

StepLabel moveLabel(const char *act, const Advice &advice)
{
    return {.act = QString::fromLatin1(act), .kind = Kind::Advice, .subject = advice.refcode};
}

} // namespace

void AdviceTab::buildMoves()
{
    QAction *ofExploration = addTabAction(tr("From an &exploration…"), {}, [this] { makeOfExploration(); });
    const QList<QAction *> moves{
        addMove(AdviceMove::Consult, tr("Start &consultation"), &AdviceTab::consult),
        addMove(AdviceMove::Offer, tr("O&ffer…"), &AdviceTab::offer),
        addMove(AdviceMove::Decide, tr("Record &decision…"), &AdviceTab::decide),
        addMove(AdviceMove::Revise, tr("New &version"), &AdviceTab::revise),
        addMove(AdviceMove::Withdraw, tr("&Withdraw…"), &AdviceTab::withdraw),
    };
    QAction *gap = addTabAction(tr("Write down a &gap…"), {}, [this] { writeGapHere(); });
    QAction *lesson = addTabAction(tr("Write down a less&on…"), {}, [this] { writeLessonHere(); });
    limitActions({ofExploration, gap, lesson});
    connect(&m_feed.list().view(), &RecordView::currentIdChanged, this, &AdviceTab::followMoves);
    connect(&m_feed.model(), &QAbstractItemModel::modelReset, this, &AdviceTab::followMoves);
    connect(this, &Tab::placeChanged, this, &AdviceTab::followMoves);
    finish(QList<QAction *>{ofExploration} + moves + QList<QAction *>{gap, lesson});
    followMoves();
}

QAction *AdviceTab::addMove(AdviceMove move, const QString &text,
                            void (AdviceTab::*act)(const Advice &advice))
{
    QAction *action = addTabAction(text, {}, [this, move, act] { make(move, act); });
    m_moves.append({action, move});
    return action;
}

/// A move that the status does not allow is grey.
void AdviceTab::followMoves()
{
    const auto advice = workspace().bank().records<Advice>().get(recordHere());
    const bool isOurs =
        advice && !workspace().isReadOnly() && advice->ownerUnit == workspace().bank().identity().unit;
    for (const auto &[action, move] : std::as_const(m_moves))
        action->setEnabled(isOurs && isOpenTo(move, advice->status));
}

/// What is written is saved first.
void AdviceTab::make(AdviceMove move, void (AdviceTab::*act)(const Advice &advice))
{
    if (!saveFirst())
        return;
    const auto advice = workspace().bank().records<Advice>().get(recordHere());
    if (!advice)
        return workspace().sayError(advice.error());
    if (isOpenTo(move, advice->status))
        (this->*act)(*advice);
}

void AdviceTab::consult(const Advice &advice)
{
    Bank &bank = workspace().bank();
    const auto moved = workspace().write(moveLabel("consult", advice), [&](Write &write) {
        return moveAdvice(bank, write, advice.uid, AdviceStatus::Afstemming);
    });
    sayMoved(tr("%1 is being consulted on. Write down what others say on the page Consultation.")
                 .arg(advice.refcode),
             moved);
}

void AdviceTab::offer(const Advice &advice)
{
    const auto versions = adviceVersions(workspace().bank(), advice.uid);
    if (!versions)
        return workspace().sayError(versions.error());
    workspace().reads().runOnce(
        this,
        [uid = advice.uid, language = shownLanguage()](JobContext &context) {
            return lengthOf(context.bank, uid, language);
        },
        [this, advice, version = nextVersion(advice, *versions)](const Result<print::PageMeasure> &measure) {
            if (!measure)
                return workspace().sayError(measure.error());
            OfferDialog dialog(advice, version, *measure, workspace().bank().now().date(), this);
            if (dialog.exec() == QDialog::Accepted)
                offerOn(advice.uid, dialog.day());
        });
}

void AdviceTab::offerOn(const Uid &advice, QDate day)
{
    workspace().runJob(
        tr("Offering the advice"), this,
        [advice, day, language = shownLanguage()](JobContext &context) {
            return offerAdvice(context.bank, advice, day, language, print::renderPdf);
        },
        [this](const Result<AdviceVersion> &version) {
            sayMoved(version ? tr("Offered: version %1 is frozen.").arg(version->version) : QString(),
                     version ? Result<>() : Result<>(version.error()));
        });
}

void AdviceTab::decide(const Advice &advice)
{
    Bank &bank = workspace().bank();
    OutcomeDialog dialog(advice, bank.now().date(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto moved = workspace().write(moveLabel("outcome", advice), [&](Write &write) {
        return decideAdvice(bank, write, advice.uid, dialog.outcome());
    });
    if (!moved)
        return sayMoved({}, moved);
    const auto unused = unrecordedUses(bank, advice.uid);
    if (unused && !unused->isEmpty())
        proposeUses(advice.uid, advice.refcode);
    else
        sayDecided(advice.uid, tr("The decision is recorded."));
}

/// The studies that the advice cites were used; that is proposed, not done. The line has room for one
/// question: what others can learn is asked after this one, and stands in Today for who does not answer it.
void AdviceTab::proposeUses(const Uid &advice, const QString &refcode)
{
    workspace().say({.sentence = tr("The decision is recorded. Write down that the cited studies were used?"),
                     .action = tr("Write down"),
                     .follow = [guard = QPointer(this), advice, refcode] {
                         if (guard)
                             guard->recordUsesOf(advice, refcode);
                     }});
}

void AdviceTab::recordUsesOf(const Uid &advice, const QString &refcode)
{
    Bank &bank = workspace().bank();
    const StepLabel label{.act = QStringLiteral("uses"), .kind = Kind::Advice, .subject = refcode};
    const auto made = workspace().write(label, [&](Write &write) { return recordUses(bank, write, advice); });
    if (made)
        sayDecided(advice, tr("Use of %n study(ies) written down.", nullptr, *made));
    else
        sayMoved({}, made.error());
}

/// Of an advice that has ended it is also asked what others can learn from it.
void AdviceTab::sayDecided(const Uid &advice, const QString &done)
{
    const auto now = workspace().bank().records<Advice>().get(advice);
    const bool isOver = now && hasEnded(now->status);
    if (!isOver || !askForLesson(workspace(), advice, done, this))
        workspace().sayDone(done);
}

/// Who types in what was offered wants another version, or did not see that it was.
void AdviceTab::askToRevise(const Advice &advice)
{
    const auto versions = adviceVersions(workspace().bank(), advice.uid);
    if (!versions)
        return workspace().sayError(versions.error());
    QMessageBox box(QMessageBox::Question, tr("New version"),
                    tr("“%1” was offered as version %2 and can only be read. Begin version %3? "
                       "Version %2 stays as it was offered.")
                        .arg(advice.title, advice.version, nextVersion(advice, *versions)),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    auto *begin =
        box.addButton(tr("&Begin version %1").arg(nextVersion(advice, *versions)), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(begin);
    box.exec();
    if (box.clickedButton() == begin)
        revise(advice);
}

void AdviceTab::revise(const Advice &advice)
{
    Bank &bank = workspace().bank();
    const auto moved = workspace().write(moveLabel("revise", advice),
                                         [&](Write &write) { return reviseAdvice(bank, write, advice.uid); });
    const auto now = bank.records<Advice>().get(advice.uid);
    sayMoved(tr("Version %1 can be written. Version %2 stays as it was offered.")
                 .arg(now ? now->version : QString(), advice.version),
             moved);
}

void AdviceTab::withdraw(const Advice &advice)
{
    QMessageBox box(QMessageBox::Question, tr("Withdraw advice"),
                    tr("Withdraw “%1”? What was offered stays readable.").arg(advice.title),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const auto *withdraw = box.addButton(tr("&Withdraw"), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != withdraw)
        return;
    Bank &bank = workspace().bank();
    const auto moved = workspace().write(moveLabel("withdraw", advice), [&](Write &write) {
        return moveAdvice(bank, write, advice.uid, AdviceStatus::Ingetrokken);
    });
    sayMoved(tr("%1 is withdrawn.").arg(advice.refcode), moved);
}

void AdviceTab::sayMoved(const QString &sentence, const Result<> &moved)
{
    if (moved)
        return workspace().sayDone(sentence);
    if (moved.error().code != Error::Code::NotAllowed || isToldApart(moved.error()))
        return workspace().sayError(moved.error());
    workspace().say({.sentence = tr("This is not possible yet. First fill in: %1.")
                                     .arg(missingText(Kind::Advice, moved.error().detail)),
                     .tone = Message::Tone::Failed});
}

void AdviceTab::makeOfExploration()
{
    const QList<Choice> explorations = namedChoices(workspace().bank(), Kind::Exploration);
    if (explorations.isEmpty())
        return workspace().say({.sentence = tr("There are no explorations yet.")});
    ExplorationDialog dialog(explorations, this);
    if (dialog.exec() == QDialog::Accepted)
        makeAdviceFrom(workspace(), dialog.exploration(), this);
}

} // namespace kb
