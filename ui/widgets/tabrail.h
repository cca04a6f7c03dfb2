// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/appearance.h"
#include "wording/icons.h"

#include <QListWidget>

namespace kb {

/// One tab of the rail; id and number never change, the title follows the language.
struct RailTab
{
    QString id;
    int number; ///< Ctrl and this digit goes to the tab
    Glyph glyph;
    QString title;
};

/// The tabs as a list at the left, or on top: icon, title and the number of open items. On top they take a
/// second line where the window is narrow, and the arrows to the left and right walk them. Records that are
/// dragged over a tab open it, so that they can be dropped there.
class TabRail : public QListWidget
{
    Q_OBJECT

public:
    explicit TabRail(QWidget *parent = nullptr);

    /// Replaces the tabs; counts and the current tab stay with their id.
    void setTabs(const QList<RailTab> &tabs);

    /// The number of open items and how it is spoken, such as "23 new"; 0 shows nothing.
    void setCount(const QString &id, int count, const QString &spoken);

    QString current() const;
    void setCurrent(const QString &id);

    void setSide(TabSide side);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return m_side == TabSide::Top; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &id) const;
    void fit();

    struct Count
    {
        int number = 0;
        QString spoken;
    };
    void showCount(QListWidgetItem &item) const;

    QHash<QString, Count> m_counts;
    TabSide m_side = TabSide::Left;
};

} // namespace kb
