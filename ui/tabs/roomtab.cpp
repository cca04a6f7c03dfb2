// SPDX-License-Identifier: EUPL-1.2
#include "tabs/roomtab.h"

#include "bank/storedrecord.h"
#include "workspace/workspace.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace kb {

namespace {

QString titleOf(const PageSpec &page)
{
    return QCoreApplication::translate("Pages", page.title);
}

} // namespace

RoomTab::RoomTab(const char *room, std::span<const PageSpec> pages, Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_room(room)
    , m_pages(pages)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_made(qsizetype(pages.size()))
{
    m_bar->setAccessibleName(tr("Pages"));
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    for (const PageSpec &page : pages)
        m_bar->addTab(titleOf(page));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    const QString last =
        workspace.settings().value(QLatin1StringView("pages/") + QLatin1StringView(room)).toString();
    const auto known =
        std::ranges::find(pages, last, [](const PageSpec &page) { return QString::fromLatin1(page.id); });
    goTo(known == pages.end() ? 0 : int(known - pages.begin()));
    connect(m_bar, &QTabBar::currentChanged, this, [this](int number) {
        if (!goTo(number))
            m_bar->setCurrentIndex(m_stack->currentIndex());
    });
}

Tab &RoomTab::current()
{
    return *static_cast<Tab *>(m_stack->currentWidget());
}

Tab &RoomTab::page(int number)
{
    Tab *&made = m_made[number];
    if (made)
        return *made;
    made = m_pages[size_t(number)].create(workspace(), m_stack);
    m_stack->addWidget(made);
    connect(made, &Tab::placeChanged, this, &Tab::placeChanged);
    connect(made, &Tab::recordShown, this, [this, made](const Uid &record) {
        if (m_stack->currentWidget() == made)
            Q_EMIT recordShown(record);
    });
    connect(made, &Tab::countChanged, this, &Tab::countChanged);
    connect(made, &Tab::pageAsked, this, [this](const QString &id, const std::function<void(Tab &)> &work) {
        if (Tab *other = showPage(id.toLatin1().constData()))
            work(*other);
    });
    connect(made, &Tab::actionsChanged, this, [this] {
        m_actions = current().tabActions();
        Q_EMIT actionsChanged();
    });
    return *made;
}

bool RoomTab::goTo(int number)
{
    if (m_stack->count() > 0 && &current() == m_made[number])
        return true;
    if (m_stack->count() > 0 && !current().mayLeave())
        return false;
    m_stack->setCurrentWidget(&page(number));
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(number);
    }
    if (m_isRemembered)
        workspace().settings().setValue(QLatin1StringView("pages/") + QLatin1StringView(m_room),
                                        QLatin1StringView(m_pages[size_t(number)].id));
    m_actions = current().tabActions();
    Q_EMIT actionsChanged();
    return true;
}

Tab *RoomTab::showPage(const char *id)
{
    const auto wanted = std::ranges::find(m_pages, QLatin1StringView(id),
                                          [](const PageSpec &page) { return QLatin1StringView(page.id); });
    return wanted != m_pages.end() && goTo(int(wanted - m_pages.begin())) ? &current() : nullptr;
}

std::optional<int> RoomTab::pageOf(Kind kind) const
{
    const auto page = std::ranges::find_if(m_pages, [kind](const PageSpec &one) {
        return std::ranges::find(one.records, kind) != one.records.end();
    });
    return page == m_pages.end() ? std::nullopt : std::optional(int(page - m_pages.begin()));
}

Tab *RoomTab::showPageOf(Kind kind)
{
    return goTo(pageOf(kind).value_or(0)) ? &current() : nullptr;
}

void RoomTab::showOnlyPageOf(Kind kind)
{
    m_isRemembered = false;
    (void)showPageOf(kind);
    m_bar->hide();
}

/// The page that shows records of its kind; the one in sight for none.
int RoomTab::pageOf(const Uid &record)
{
    const auto kind =
        record.isNull() ? Result<Kind>(Kind::None) : recordKind(workspace().bank().context().db, record);
    return (kind ? pageOf(*kind) : std::nullopt).value_or(m_bar->currentIndex());
}

bool RoomTab::showPlace(const Uid &record)
{
    return goTo(pageOf(record)) && current().showPlace(record);
}

bool RoomTab::mayLeave()
{
    return current().mayLeave();
}

void RoomTab::focusFilter()
{
    current().focusFilter();
}

void RoomTab::focusContent()
{
    current().focusContent();
}

void RoomTab::openCurrent()
{
    current().openCurrent();
}

void RoomTab::step(int by)
{
    current().step(by);
}

bool RoomTab::saveFirst()
{
    return current().saveFirst();
}

QList<Uid> RoomTab::recordsInSight()
{
    return current().recordsInSight();
}

bool RoomTab::showList(Kind kind, const QMap<QString, QStringList> &chosen)
{
    Tab *page = showPageOf(kind);
    return page && page->showList(kind, chosen);
}

QList<QWidget *> RoomTab::panes()
{
    return QList<QWidget *>{m_bar} + current().panes();
}

} // namespace kb
