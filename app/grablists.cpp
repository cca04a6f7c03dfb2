// SPDX-License-Identifier: EUPL-1.2
#include "grablists.h"

#include "bank/keptfilters.h"
#include "camera.h"
#include "frame/bankview.h"
#include "jobs/studylist.h"
#include "mainwindow.h"
#include "tabs/roomtab.h"
#include "widgets/filterbar.h"
#include "widgets/filterbutton.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace kb {

namespace {

/// The first page of a room is its list, whatever page was in sight.
Tab &listOf(MainWindow &window, const QString &tab)
{
    window.bankView()->goToTab(tab);
    Tab &shown = window.bankView()->currentTab();
    auto *room = qobject_cast<RoomTab *>(&shown);
    return room ? *room->showPage(room->pages().front().id) : shown;
}

FilterBar &barOf(MainWindow &window, const QString &tab)
{
    return *listOf(window, tab).findChild<FilterBar *>();
}

/// The small window of a filter of each form, with what is asked of it now.
void grabFilters(Camera &camera, MainWindow &window)
{
    const FilterBar &bar = barOf(window, QStringLiteral("research"));
    for (const char *key : {"year", "author", "concept", "lack"}) {
        auto *filter = bar.findChild<FilterButton *>(QString::fromLatin1(key));
        filter->click();
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            continue;
        camera.take(*popup, QStringLiteral("filter-") + filter->objectName());
        popup->close();
    }
}

/// Another one, and what the bar asks now.
QList<KeptFilter> filtersToSave(const FilterBar &bar)
{
    const QStringList thisYear{QStringLiteral("2026"), QStringLiteral("2026")};
    const QStringList evaluations{QString(codeOf(StudyType::Evaluatie))};
    return {{QStringLiteral("Evaluaties van dit jaar"),
             {},
             {{QStringLiteral("type"), evaluations}, {QStringLiteral("year"), thisYear}}},
            {QStringLiteral("Zonder eenvoudige samenvatting"), {}, bar.state().chosen}};
}

/// In the copy that is looked at.
void grabSavedFilters(Camera &camera, MainWindow &window)
{
    FilterBar &bar = barOf(window, QStringLiteral("research"));
    Workspace &workspace = window.bankView()->workspace();
    const KeptFilters filters(workspace.bank(), "research");
    const QList<KeptFilter> saved = filtersToSave(bar);
    for (const KeptFilter &filter : saved) {
        const auto kept = workspace.write({QStringLiteral("filter"), Kind::Setting},
                                          [&](Write &write) { return filters.keep(write, filter); });
        if (!kept)
            return;
    }
    auto *menu = bar.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    menu->popup(bar.mapToGlobal(bar.rect().bottomLeft()));
    camera.take(*menu, QStringLiteral("menu-saved-filters"));
    menu->close();
}

void grabFilteredList(Camera &camera, MainWindow &window)
{
    FilterBar &bar = barOf(window, QStringLiteral("research"));
    bar.setState({.text = {},
                  .chosen = {{QStringLiteral("year"), {QStringLiteral("2020"), QStringLiteral("2026")}},
                             {QStringLiteral("author"), {QStringLiteral("de")}},
                             {QStringLiteral("lack"), {QString(codeOf(StudyLack::PlainSummary))}}}});
    camera.take(window, QStringLiteral("research-filtered"));
    grabFilters(camera, window);
    grabSavedFilters(camera, window);
    bar.setState({.text = QStringLiteral("zeppelin"), .chosen = {}});
    camera.take(window, QStringLiteral("research-filtered-away"));
    bar.clear();
}

/// Leaves the question unmade.
void grabNewQuestion(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    (void)listOf(window, QStringLiteral("questions"));
    view.currentTab().tabActions().create->trigger();
    if (auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        edit->insert(QStringLiteral("Hoe groot is de energiearmoede op de eilanden?"));
    camera.take(window, QStringLiteral("questions-new"));
    camera.takeAsked([&view] { view.currentTab().showPlace({}); }, QStringLiteral("dialog-not-saved"));
}

} // namespace

void grabLists(Camera &camera, MainWindow &window)
{
    grabFilteredList(camera, window);
    grabNewQuestion(camera, window);
}

} // namespace kb
