// SPDX-License-Identifier: EUPL-1.2
#include "delegates/rowdelegate.h"
#include "editors/eventeditor.h"
#include "tabs/calendarpage.h"
#include "tabs/calendarview.h"
#include "tabs/meetingoffers.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int SideWidth = 30; ///< digits
constexpr int BetweenParts = 8;

} // namespace

// The parts of the calendar, and the ways from it to a record and back.

void CalendarPage::buildLayout()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * BetweenParts);
    middle->addWidget(m_view, 1);
    buildSide(*middle);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(BetweenParts);
    column->addLayout(buildBar());
    column->addLayout(middle, 1);
    setHome(*m_sheet);
}

QLayout *CalendarPage::buildBar()
{
    auto *bar = new FlowLayout;
    bar->setSpacing(BetweenParts);
    m_title->setType(Type::Title, Weight::Bold);
    addBarButton(*bar, tr("Earlier"), [this] { goByPages(-1); })->setArrowType(Qt::LeftArrow);
    addBarButton(*bar, tr("Today"), [this] { goTo(today()); });
    addBarButton(*bar, tr("Later"), [this] { goByPages(+1); })->setArrowType(Qt::RightArrow);
    bar->addWidget(m_title);
    m_month = addBarButton(*bar, tr("Month"), [this] { setSpan(CalendarSpan::Month); });
    m_week = addBarButton(*bar, tr("Week"), [this] { setSpan(CalendarSpan::Week); });
    m_month->setCheckable(true);
    m_week->setCheckable(true);
    m_second->setChecked(true);
    bar->addWidget(m_second);
    return bar;
}

QToolButton *CalendarPage::addBarButton(QLayout &bar, const QString &text, const std::function<void()> &act)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    bar.addWidget(button);
    return button;
}

void CalendarPage::buildSide(QHBoxLayout &around)
{
    auto *side = new QVBoxLayout;
    m_dayTitle->setType(Type::Body, Weight::Bold);
    m_dayTitle->setWordWrap(true);
    auto *hint = new TextLabel(tr("Enter opens. Ctrl with an arrow moves an event, dragging too."));
    hint->setType(Type::Caption);
    hint->setMeaning(Meaning::Quiet);
    hint->setWordWrap(true);
    m_dayList->setItemDelegate(new RowDelegate(m_dayList));
    m_dayList->setFrameShape(QFrame::NoFrame);
    const int width = SideWidth * fontMetrics().horizontalAdvance(u'0');
    for (QWidget *part : std::initializer_list<QWidget *>{m_dayTitle, m_dayList, m_nothing, hint}) {
        part->setMaximumWidth(width);
        side->addWidget(part);
    }
    around.addLayout(side);
}

void CalendarPage::focusContent()
{
    if (isEditing())
        editor().focusFirst();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

/// The one event of the day; of several the user chooses in the list beside the calendar.
void CalendarPage::openCurrent()
{
    const auto item = chosen();
    if (!item)
        return;
    if (m_view->hasFocus() && m_dayList->count() > 1 && m_view->chosenItem() == 0)
        m_dayList->setFocus(Qt::OtherFocusReason);
    else
        open(*item);
}

void CalendarPage::openChosen()
{
    if (const auto item = chosen())
        open(*item);
}

/// A moment of decision is opened with its dossier, and a bulletin itself, where it has a place in the
/// window.
void CalendarPage::open(const CalendarItem &item)
{
    if (item.kind != Kind::Event)
        return workspace().open(item.record);
    openHere(item.record);
}

RecordEditor *CalendarPage::makeEditor()
{
    return makeEventEditor(workspace(), this);
}

void CalendarPage::createRecord()
{
    if (!mayLeave())
        return;
    static_cast<EventEditor &>(editor()).setFirstDay(m_day);
    showNew(editor().open({}));
}

QList<Uid> CalendarPage::recordsInSight()
{
    if (isEditing())
        return openRecord().isNull() ? QList<Uid>() : QList{openRecord()};
    const auto item = chosen();
    return item && item->kind == Kind::Event ? QList{item->record} : QList<Uid>();
}

void CalendarPage::step(int by)
{
    if (!isEditing())
        goTo(m_day.addDays(by));
}

QList<QWidget *> CalendarPage::panes()
{
    if (isEditing())
        return editor().panes();
    QList<QWidget *> panes{m_view};
    if (!m_dayList->isHidden())
        panes.append(m_dayList);
    else if (m_nothing->offersAction())
        panes.append(m_nothing);
    return panes;
}

void CalendarPage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    fillRecordMenu(menu, m_actions);
    menu.exec(place);
}

} // namespace kb
