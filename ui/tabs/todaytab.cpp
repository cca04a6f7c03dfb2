// SPDX-License-Identifier: EUPL-1.2
#include "tabs/todaytab.h"

#include "report/todaypaper.h"
#include "report/todaywords.h"
#include "tabs/todayblockview.h"
#include "tabs/todaylineview.h"
#include "tabs/todayplaces.h"
#include "widgets/emptystate.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/datetext.h"
#include "wording/errortext.h"
#include "wording/language.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace kb {

namespace {

constexpr int TwoColumnsFrom = 104;           ///< digits of width
constexpr int RestAfterChange = 200;          ///< milliseconds
constexpr auto ReachKey = "today/everything"; ///< in the settings of the window

} // namespace

TodayTab::TodayTab(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_title(new TextLabel({}, this))
    , m_balance(new TextLabel({}, this))
    , m_all(new QToolButton(this))
    , m_own(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
    , m_rest(new QTimer(this))
{
    takeRole();
    buildActions();
    buildBlocks();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(buildHead());
    layout->addWidget(m_balance);
    layout->addWidget(m_stack, 1);
    m_rest->setObjectName(QStringLiteral("rest"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterChange);
    connect(m_rest, &QTimer::timeout, this, &TodayTab::reload);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &TodayTab::follow);
    connect(m_nothing, &EmptyState::actionAsked, this, &TodayTab::reload);
    reload();
}

/// How far it reaches by the role of the user, or as the user chose since.
void TodayTab::takeRole()
{
    m_usual = scopeOfUser(workspace().bank());
    const bool isAllUsual = m_usual == TodayScope::All;
    m_mine = isAllUsual ? TodayScope::OwnUnit : m_usual; // who looks after all units has one too
    const bool isAll = workspace().settings().value(QLatin1StringView(ReachKey), isAllUsual).toBool();
    m_scope = isAll ? TodayScope::All : m_mine;
}

/// Another role has another Today, whatever was chosen before.
void TodayTab::follow(const Changes &changes)
{
    if (changes.touches(Kind::Profile) && scopeOfUser(workspace().bank()) != m_usual) {
        workspace().settings().remove(QLatin1StringView(ReachKey));
        takeRole();
        showReach();
        placeBlocks();
    }
    m_rest->start();
}

void TodayTab::showReach()
{
    m_own->setToolTip(m_mine == TodayScope::OwnDossiers ? tr("What belongs to the dossiers that you handle")
                                                        : tr("What belongs to your own unit"));
    (m_scope == TodayScope::All ? m_all : m_own)->setChecked(true);
}

QLayout *TodayTab::buildHead()
{
    m_title->setType(Type::Title, Weight::Bold);
    m_title->setWordWrap(true);
    m_balance->setWordWrap(true);
    m_balance->setMeaning(Meaning::Quiet);
    m_balance->setToolTip(
        tr("These are questions that still wait for an answer. Questions of tomorrow belong "
           "to a dossier with the agenda Tomorrow or Both."));
    m_balance->setAccessibleDescription(m_balance->toolTip());
    m_balance->hide(); // until there are questions
    m_all->setText(tr("&Everything"));
    m_own->setText(tr("Only &mine"));
    auto *reach = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_all, m_own}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        reach->addButton(button);
        row->addWidget(button);
    }
    showReach();
    connect(m_all, &QToolButton::clicked, this, [this] { setReach(TodayScope::All); });
    connect(m_own, &QToolButton::clicked, this, [this] { setReach(m_mine); });
    return row;
}

void TodayTab::buildBlocks()
{
    auto *sheet = new QWidget;
    m_grid = new QGridLayout(sheet);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    for (const TodayBlock block : allOf<TodayBlock>()) {
        auto *view = new TodayBlockView(block, sheet);
        connect(view, &TodayBlockView::actAsked, this, &TodayTab::act);
        connect(view, &TodayBlockView::placeAsked, this, [this](TodayBlock empty) {
            const TodayPlace place = placeOf(empty);
            this->workspace().showList(place.tab, place.kind, place.chosen);
        });
        connect(view, &TodayBlockView::menuAsked, this, [this](const QPoint &place) {
            QMenu menu(this);
            fillRecordMenu(menu, m_actions);
            menu.exec(place);
        });
        m_blocks.append(view);
    }
    m_area = scrolled(sheet, tr("Today"));
    m_area->installEventFilter(this);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_nothing);
    placeBlocks();
}

/// In two columns where there is room, in the order that fits the reach.
void TodayTab::placeBlocks()
{
    const int columns = width() >= TwoColumnsFrom * fontMetrics().horizontalAdvance(u'0') ? 2 : 1;
    const QList<TodayBlock> order = blockOrder(m_scope);
    std::ranges::sort(m_blocks, {}, [&](TodayBlockView *view) { return order.indexOf(view->block()); });
    for (int place = 0; place < m_blocks.size(); ++place) {
        m_grid->addWidget(m_blocks[place], place / columns, place % columns);
        if (place > 0)
            setTabOrder(m_blocks[place - 1], m_blocks[place]);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
    for (int row = 0; row <= m_blocks.size(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(int(m_blocks.size()), 1);
}

void TodayTab::setReach(TodayScope scope)
{
    m_scope = scope;
    workspace().settings().setValue(QLatin1StringView(ReachKey), scope == TodayScope::All);
    placeBlocks();
    reload();
}

void TodayTab::reload()
{
    workspace().reads().run(
        this, [scope = m_scope](JobContext &context) { return readToday(context.bank, scope); },
        [this, asked = ++m_asked](const Result<TodayList> &today) {
            if (asked == m_asked)
                showToday(today);
        });
}

void TodayTab::showToday(const Result<TodayList> &today)
{
    const QDate date = workspace().bank().now().date();
    m_title->setText(tr("Today – %1").arg(exactDateText(date)));
    if (!today) {
        m_balance->hide(); // that of another moment
        m_nothing->say(errorText(today.error()), tr("Try again"));
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    const bool isFocusOurs = m_area->isAncestorOf(focus) || (m_isFocusDue && isAncestorOf(focus));
    const TodayLineView *current = currentView();
    const QString key = current ? current->line().key() : QString();
    const int stop = int(stops().indexOf(current));
    m_today = *today;
    for (TodayBlockView *view : std::as_const(m_blocks))
        view->say(ofBlock(m_today.lines, view->block()), date);
    m_nothing->say(nothingToday(m_today.nextDate, m_today.nextTitle, shownLanguage()));
    m_stack->setCurrentWidget(m_today.lines.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_area);
    if (isFocusOurs)
        restoreFocus(key, stop);
    showCount();
    showBalance();
}

/// Nothing where there is no question.
void TodayTab::showBalance()
{
    const QString balance = balanceText(m_today.balance);
    m_balance->setText(QStringLiteral("%1: %2").arg(balanceTitle(), balance));
    m_balance->setVisible(!balance.isEmpty());
}

/// On the line where it was; where that is gone, on the one that took its place.
void TodayTab::restoreFocus(const QString &key, int stop)
{
    for (const TodayBlockView *block : std::as_const(m_blocks)) {
        if (TodayLineView *view = block->lineOf(key))
            return view->setFocus(Qt::OtherFocusReason);
    }
    const QList<QWidget *> all = stops();
    m_isFocusDue = all.isEmpty();
    if (!all.isEmpty())
        all[std::clamp(stop, 0, int(all.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

void TodayTab::showCount()
{
    const auto count = int(m_today.lines.size());
    m_bringBack->setEnabled(m_today.away > 0 && !workspace().isReadOnly());
    Q_EMIT countChanged(count, tr("%n to look at", nullptr, count));
}

void TodayTab::resizeEvent(QResizeEvent *event)
{
    Tab::resizeEvent(event);
    placeBlocks();
}

QWidget &TodayTab::reachButton() const
{
    return m_scope == TodayScope::All ? *m_all : *m_own;
}

/// It may be another day by now.
void TodayTab::showEvent(QShowEvent *event)
{
    Tab::showEvent(event);
    m_rest->start();
}

void TodayTab::changeEvent(QEvent *event)
{
    Tab::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeBlocks();
}

} // namespace kb
