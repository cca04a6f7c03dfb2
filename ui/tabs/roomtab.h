// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/tab.h"

#include <span>

class QStackedWidget;
class QTabBar;

namespace kb {

/// One page of a room. Ids never change; the title follows the language.
struct PageSpec
{
    const char *id;
    const char *title;             ///< source string for translate("Pages", …), with its mnemonic
    std::span<const Kind> records; ///< the kinds whose detail is on this page
    Tab *(*create)(Workspace &workspace, QWidget *parent);
};

/// A tab with several pages about the same subject, such as a list and a calendar. A page is made when it is
/// first shown; the bank remembers nothing of it, the window remembers which page was open.
class RoomTab : public Tab
{
    Q_OBJECT

public:
    /// `room` names the tab in the settings; the pages must outlive this.
    RoomTab(const char *room, std::span<const PageSpec> pages, Workspace &workspace, QWidget *parent);

    bool showPlace(const Uid &record) override;
    bool mayLeave() override;
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    bool saveFirst() override;
    QList<Uid> recordsInSight() override;
    /// Of the page of that kind; of the first where none is.
    bool showList(Kind kind, const QMap<QString, QStringList> &chosen) override;
    QList<QWidget *> panes() override;

    std::span<const PageSpec> pages() const { return m_pages; }
    /// The page of that id, in sight; null when the user stays with what is not saved.
    Tab *showPage(const char *id);
    /// The page with the records of that kind, in sight; the first where none has them.
    Tab *showPageOf(Kind kind);
    /// The page with the records of that kind and no way to another: for a window that is about one record.
    void showOnlyPageOf(Kind kind);

private:
    Tab &current();
    Tab &page(int number);
    bool goTo(int number);
    int pageOf(const Uid &record);
    std::optional<int> pageOf(Kind kind) const;

    const char *m_room;
    std::span<const PageSpec> m_pages;
    bool m_isRemembered = true; ///< which page was open
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<Tab *> m_made; ///< by number; null: not shown yet
};

/// For the list of tabs: a room of these pages.
template <const char *Room, const auto &Pages> Tab *makeRoom(Workspace &workspace, QWidget *parent)
{
    return new RoomTab(Room, Pages, workspace, parent);
}

} // namespace kb
