// SPDX-License-Identifier: EUPL-1.2
#include "widgets/pagetabs.h"

#include <QShortcut>
#include <QStyle>

namespace kb {

PageNames::PageNames(QWidget *parent)
    : QTabBar(parent)
{
}

QSize PageNames::minimumTabSizeHint(int index) const
{
    const int air = style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this);
    return tabSizeHint(index) - QSize(air / 2, 0);
}

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new PageNames(this));
    const auto onKey = [this](const QKeySequence &key, int by) {
        auto *shortcut = new QShortcut(key, parentWidget() ? parentWidget() : this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { turn(by); });
    };
    onKey(Qt::CTRL | Qt::Key_Tab, +1);
    onKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, -1);
}

void PageTabs::turn(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % std::max(1, count()));
}

} // namespace kb
