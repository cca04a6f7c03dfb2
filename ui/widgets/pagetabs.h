// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace kb {

/// The names of pages. Where they do not fit they stand closer together; only where that is not enough they
/// scroll.
class PageNames : public QTabBar
{
public:
    explicit PageNames(QWidget *parent = nullptr);

protected:
    QSize minimumTabSizeHint(int index) const override;
};

/// Pages that Ctrl+Tab and Ctrl+Shift+Tab turn wherever the keyboard is in what holds them: on a button below
/// them, and also in a box of choices, which would take the key for the beginning of a choice.
class PageTabs : public QTabWidget
{
public:
    explicit PageTabs(QWidget *parent = nullptr);

private:
    void turn(int by);
};

} // namespace kb
