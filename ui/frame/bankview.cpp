// SPDX-License-Identifier: EUPL-1.2
#include "frame/bankview.h"

#include "frame/copydialogs.h"
#include "frame/panes.h"
#include "frame/recordwindow.h"
#include "frame/statusfacts.h"
#include "tabs/tab.h"
#include "widgets/jobprogress.h"
#include "widgets/resultline.h"
#include "widgets/statusstrip.h"
#include "widgets/tabrail.h"
#include "workspace/copykeeper.h"
#include "workspace/filetextkeeper.h"
#include "workspace/indexkeeper.h"
#include "workspace/needskeeper.h"
#include "workspace/overlapkeeper.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

QString withoutMnemonic(const char *title)
{
    return QCoreApplication::translate("Tabs", title).remove(u'&');
}

} // namespace

BankView::BankView(OpenedBank opened, Preferences &settings, QWidget *parent)
    : QWidget(parent)
    , m_lock(std::move(opened.lock))
    , m_workspace(std::move(opened.bank), settings)
    , m_rail(new TabRail(this))
    , m_around(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_progress(new JobProgress(this))
    , m_result(new ResultLine(this))
    , m_status(new StatusStrip(this))
    , m_copies(new CopyKeeper(m_workspace, this))
    , m_overlaps(new OverlapKeeper(m_workspace, this))
    , m_fileTexts(new FileTextKeeper(m_workspace, this))
{
    buildLayout();
    buildRail();
    connectWorkspace();
    m_navigator.visit({m_rail->current(), {}});
    showStatus();
    if (m_workspace.isReadOnly())
        sayReadOnly(opened.holder);
    else
        offerDrafts();
    new IndexKeeper(m_workspace, this);
    new NeedsKeeper(m_workspace, this);
}

/// The windows and tabs go before what they work with.
BankView::~BankView()
{
    m_windows.clear();
    qDeleteAll(findChildren<RecordWindow *>(Qt::FindDirectChildrenOnly)); // those that were just closed too
    delete m_stack;
    delete m_copies;
    delete m_overlaps;
    delete m_fileTexts;
}

void BankView::buildLayout()
{
    m_progress->hide();
    m_result->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    m_around->setSpacing(0);
    m_around->addWidget(m_rail);
    m_around->addLayout(column, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_around, 1);
    layout->addWidget(m_status);
}

void BankView::buildRail()
{
    QList<RailTab> railTabs;
    for (const TabSpec &spec : tabs())
        railTabs.append({QString::fromLatin1(spec.id), spec.number, spec.glyph, withoutMnemonic(spec.title)});
    m_rail->setTabs(railTabs);
    connect(m_rail, &TabRail::chosen, this, &BankView::goToTab);
    m_stack->setCurrentWidget(tab(m_rail->current()));
    connect(&m_workspace.reads(), &JobRunner::idle, this,
            [this] { QTimer::singleShot(0, this, &BankView::makeNextTab); });
    QTimer::singleShot(0, this, &BankView::makeNextTab);
}

/// Made when it is first asked for; null for an id that no tab has.
Tab *BankView::tab(const QString &id)
{
    const TabSpec *spec = tabCalled(id);
    if (!spec || m_tabs.contains(id))
        return m_tabs.value(id);
    Tab *tab = spec->create(m_workspace, m_stack);
    m_stack->addWidget(tab);
    m_tabs.insert(id, tab);
    connect(tab, &Tab::placeChanged, this, [this, id](const Uid &record) {
        m_navigator.visit({id, record});
        Q_EMIT placesChanged();
    });
    connect(tab, &Tab::actionsChanged, this, &BankView::tabChanged);
    connect(tab, &Tab::countChanged, m_rail,
            [this, id](int count, const QString &spoken) { m_rail->setCount(id, count, spoken); });
    return tab;
}

/// One after the other when nothing is read: neither the window nor what it shows waits for all of them.
void BankView::makeNextTab()
{
    if (m_workspace.reads().isBusy())
        return; // it calls again
    for (const TabSpec &spec : tabs()) {
        if (m_tabs.contains(QString::fromLatin1(spec.id)))
            continue;
        tab(QString::fromLatin1(spec.id));
        QTimer::singleShot(0, this, &BankView::makeNextTab);
        return;
    }
}

void BankView::connectWorkspace()
{
    connect(&m_workspace, &Workspace::openAsked, this, &BankView::openRecord);
    connect(&m_workspace, &Workspace::windowAsked, this, &BankView::openInWindow);
    connect(&m_workspace, &Workspace::listAsked, this, &BankView::showList);
    connect(&m_workspace, &Workspace::said, this, &BankView::show);
    connect(&m_workspace, &Workspace::jobStarted, m_progress, &JobProgress::start);
    connect(&m_workspace.jobs(), &JobRunner::progressed, m_progress, &JobProgress::setProgress);
    connect(&m_workspace.jobs(), &JobRunner::idle, m_progress, &JobProgress::finish);
    connect(m_progress, &JobProgress::cancelAsked, &m_workspace.jobs(), &JobRunner::stopAll);
    connect(m_result, &ResultLine::actionAsked, this, [this] {
        m_result->hide();
        if (m_follow)
            std::exchange(m_follow, {})();
    });
    connect(&m_workspace.bank().notifier(), &ChangeNotifier::changed, this, &BankView::showStatus);
    connect(m_copies, &CopyKeeper::finished, this, &BankView::showStatus);
}

void BankView::setTabSide(TabSide side)
{
    m_rail->setSide(side);
    m_around->setDirection(side == TabSide::Top ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

Tab &BankView::currentTab()
{
    return *static_cast<Tab *>(m_stack->currentWidget());
}

QString BankView::currentTabId() const
{
    return m_tabs.key(static_cast<Tab *>(m_stack->currentWidget()));
}

bool BankView::goTo(const Location &place)
{
    if (!arrive(place))
        return false;
    m_navigator.visit(place);
    Q_EMIT placesChanged();
    return true;
}

bool BankView::arrive(const Location &place)
{
    Tab *tab = this->tab(place.tab);
    if (!tab || !tab->showPlace(place.record))
        return false;
    const bool isOther = m_stack->currentWidget() != tab;
    m_stack->setCurrentWidget(tab);
    {
        const QSignalBlocker quiet(m_rail);
        m_rail->setCurrent(place.tab);
    }
    if (!m_rail->hasFocus())
        tab->focusContent();
    if (isOther)
        Q_EMIT tabChanged();
    return true;
}

/// A tab is found as it was left, with its record open.
void BankView::goToTab(const QString &id)
{
    Tab *tab = this->tab(id);
    if (!tab || m_stack->currentWidget() == tab)
        return;
    m_stack->setCurrentWidget(tab);
    {
        const QSignalBlocker quiet(m_rail);
        m_rail->setCurrent(id);
    }
    if (!m_rail->hasFocus())
        tab->focusContent();
    m_navigator.visit({id, {}});
    Q_EMIT tabChanged();
    Q_EMIT placesChanged();
}

void BankView::stepTab(int by)
{
    const auto count = int(tabs().size());
    const auto now = int(tabCalled(currentTabId()) - tabs().data());
    goToTab(QString::fromLatin1(tabs()[size_t((now + by + count) % count)].id));
}

void BankView::showList(const QString &id, Kind kind, const FilterChosen &chosen)
{
    Tab *list = tab(id);
    if (!list)
        return m_workspace.say({.sentence = tr("This version has no such list yet.")});
    goToTab(id);
    if (list->showList(kind, chosen))
        list->focusContent();
}

void BankView::fillNewMenu(QMenu &menu)
{
    menu.clear();
    for (const TabSpec &spec : tabs()) {
        const QString id = QString::fromLatin1(spec.id);
        QAction *create = tab(id)->tabActions().create;
        if (!create)
            continue;
        QAction *entry = menu.addAction(icon(spec.glyph), create->text());
        entry->setEnabled(create->isEnabled());
        connect(entry, &QAction::triggered, this, [this, id, create] {
            goToTab(id);
            create->trigger();
        });
    }
}

void BankView::back()
{
    if (const auto place = m_navigator.back(); place && !arrive(*place))
        (void)m_navigator.forward(); // the user stays
    Q_EMIT placesChanged();
}

void BankView::forward()
{
    if (const auto place = m_navigator.forward(); place && !arrive(*place))
        (void)m_navigator.back();
    Q_EMIT placesChanged();
}

void BankView::stepPane(int by)
{
    kb::stepPane(QList<QWidget *>{m_rail} + currentTab().panes(), by);
}

void BankView::show(const Message &message)
{
    m_follow = message.follow;
    if (message.tone == Message::Tone::Failed)
        m_result->showFailed(message.sentence, message.action);
    else
        m_result->showDone(message.sentence, message.action);
}

void BankView::showStatus()
{
    m_workspace.reads().run(
        this,
        [folder = copyFolderOf(m_workspace)](JobContext &context) {
            return readBankFacts(context.bank, folder);
        },
        [this](const Result<BankFacts> &facts) {
            if (facts)
                m_status->say(statusFacts(*facts, m_workspace.bank().now()));
        });
}

} // namespace kb
