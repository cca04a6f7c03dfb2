// SPDX-License-Identifier: EUPL-1.2
#include "widgets/sheet.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int SheetMargin = 24;

} // namespace

Sheet::Sheet(QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_content->setContentsMargins(SheetMargin, SheetMargin, SheetMargin, SheetMargin);
    m_content->setSpacing(8);
}

} // namespace kb
