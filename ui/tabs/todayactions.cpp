// SPDX-License-Identifier: EUPL-1.2
// What the user does with a line, and how the keyboard walks: the second half of TodayTab.
#include "frame/printpaper.h"
#include "jobs/todayaway.h"
#include "jobs/todaypaperjob.h"
#include "report/todaywords.h"
#include "tabs/taskdialog.h"
#include "tabs/todayblockview.h"
#include "tabs/todaylineview.h"
#include "tabs/todayplaces.h"
#include "tabs/todaytab.h"
#include "widgets/emptystate.h"
#include "wording/icons.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace kb {

void TodayTab::buildActions()
{
    using About = PutAwayDialog::About;
    m_actions.create =
        addTabAction(tr("&New task"), QKeySequence::New, [this] { addTaskAbout(workspace(), {}, this); });
    QAction *act = addTabAction(tr("&Do it"), {}, [this] { openCurrent(); });
    QAction *open = addTabAction(tr("&Open the record"), Qt::CTRL | Qt::Key_Return, [this] { openRecord(); });
    QAction *later = addTabAction(tr("La&ter…"), Qt::CTRL | Qt::Key_J, [this] { putAway(About::Later); });
    QAction *hide = addTabAction(tr("Do not &show…"), QKeySequence::Delete, [this] { putAway(About::Hide); });
    later->setIcon(icon(Glyph::Later));
    hide->setIcon(icon(Glyph::SetAside));
    m_bringBack = addTabAction(tr("&Bring back what was put away"), {}, [this] { bringBack(); });
    m_bringBack->setEnabled(false);
    QAction *refresh = addTabAction(tr("Loo&k again"), QKeySequence::Refresh, [this] { reload(); });
    m_actions.print = addTabAction(tr("&Print the Today list…"), QKeySequence::Print, [this] { print(); });
    m_actions.record = {act,         open,    nullptr,          later,   hide,
                        m_bringBack, nullptr, m_actions.create, refresh, m_actions.print};
    for (QAction *changing : {m_actions.create, later, hide})
        changing->setEnabled(!workspace().isReadOnly());
    addSightActions();
}

void TodayTab::act(const TodayLine &line)
{
    if (line.act == TodayAct::Finish)
        return finishTask(workspace(), line.record);
    if (!line.record.isNull())
        return workspace().open(line.record);
    const TodayPlace place = placeOf(line);
    workspace().showList(place.tab, place.kind, place.chosen);
}

void TodayTab::openCurrent()
{
    if (const TodayLineView *view = currentView())
        act(TodayLine(view->line()));
}

void TodayTab::openRecord()
{
    const QList<Uid> records = recordsInSight();
    if (!records.isEmpty())
        workspace().open(records.first());
}

QList<Uid> TodayTab::recordsInSight()
{
    const TodayLineView *view = currentView();
    if (!view)
        return {};
    const TodayLine &line = view->line();
    const Uid record = line.about.isNull() ? line.record : line.about;
    return record.isNull() ? QList<Uid>() : QList{record};
}

void TodayTab::putAway(PutAwayDialog::About about)
{
    const TodayLineView *view = currentView();
    if (!view)
        return;
    const TodayLine line = view->line();
    Bank &bank = workspace().bank();
    PutAwayDialog dialog(about, todayWhat(line), bank.now().date(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isLater = about == PutAwayDialog::About::Later;
    const StepLabel label{.act = isLater ? QStringLiteral("later") : QStringLiteral("hide"),
                          .kind = Kind::Setting,
                          .subject = todayWhat(line)};
    const auto kept = workspace().write(label, [&](Write &write) {
        const TodayAway away(bank);
        return isLater ? away.later(write, line, dialog.until()) : away.hide(write, line, dialog.reason());
    });
    if (!kept)
        return workspace().sayError(kept.error());
    workspace().sayDone(isLater ? tr("It comes back on its day.") : tr("It is not shown any more."));
}

void TodayTab::bringBack()
{
    Bank &bank = workspace().bank();
    const StepLabel label{.act = QStringLiteral("bring_back"), .kind = Kind::Setting};
    const auto back =
        workspace().write(label, [&](Write &write) { return TodayAway(bank).bringBack(write); });
    if (!back)
        workspace().sayError(back.error());
}

void TodayTab::print()
{
    previewPaper(workspace(), this, [scope = m_scope](Bank &bank, Language language) -> Result<Document> {
        const auto content = todayPaperContent(bank, scope, language);
        return content ? Result<Document>(todayPaper(*content)) : content.error();
    });
}

QList<QWidget *> TodayTab::stops() const
{
    QList<QWidget *> all;
    for (const TodayBlockView *block : m_blocks)
        all += block->stops();
    return all;
}

TodayLineView *TodayTab::currentView() const
{
    auto *view = qobject_cast<TodayLineView *>(focusWidget());
    return view && stops().contains(view) ? view : nullptr;
}

void TodayTab::step(int by)
{
    const QList<QWidget *> all = stops();
    if (all.isEmpty())
        return;
    const auto now = int(all.indexOf(focusWidget()));
    QWidget *next = all[now < 0 ? 0 : std::clamp(now + by, 0, int(all.size()) - 1)];
    next->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(next);
}

/// To the first line of the next block, or the one before, that has any; false when there is none.
bool TodayTab::stepToBlock(int by)
{
    const auto holds = [this](const TodayBlockView *block) { return block->isAncestorOf(focusWidget()); };
    const auto now = std::ranges::find_if(m_blocks, holds);
    if (now == m_blocks.end())
        return false;
    for (auto place = int(now - m_blocks.begin()) + by; place >= 0 && place < m_blocks.size(); place += by) {
        if (const QList<QWidget *> lines = m_blocks[place]->stops(); !lines.isEmpty()) {
            lines.first()->setFocus(Qt::TabFocusReason);
            m_area->ensureWidgetVisible(lines.first());
            return true;
        }
    }
    return false;
}

/// Up and down go from line to line, left and right from block to block; false for another key.
bool TodayTab::walk(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(+1);
        return true;
    case Qt::Key_Left:
        stepToBlock(-1);
        return true;
    case Qt::Key_Right:
        stepToBlock(+1);
        return true;
    default:
        return false;
    }
}

/// The sheet around the lines would scroll with the arrows, and we would never hear of them.
bool TodayTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::KeyPress)
        return walk(static_cast<QKeyEvent *>(event)->key());
    return Tab::eventFilter(watched, event);
}

void TodayTab::keyPressEvent(QKeyEvent *event)
{
    if (!walk(event->key()))
        Tab::keyPressEvent(event);
}

void TodayTab::focusFilter()
{
    reachButton().setFocus(Qt::ShortcutFocusReason);
}

void TodayTab::focusContent()
{
    const QList<QWidget *> all = stops();
    m_isFocusDue = all.isEmpty();
    (all.isEmpty() ? &reachButton() : all.first())->setFocus(Qt::OtherFocusReason);
}

/// How far it reaches, and the blocks that have lines.
QList<QWidget *> TodayTab::panes()
{
    QList<QWidget *> panes{&reachButton()};
    for (TodayBlockView *block : std::as_const(m_blocks)) {
        if (!block->stops().isEmpty())
            panes.append(block);
    }
    return panes;
}

} // namespace kb
