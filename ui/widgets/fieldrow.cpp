// SPDX-License-Identifier: EUPL-1.2
#include "widgets/fieldrow.h"

#include "widgets/formfield.h"

#include <QEvent>
#include <QGridLayout>

namespace kb {

namespace {

constexpr int BetweenShortFields = 16;

} // namespace

FieldRow::FieldRow(const QList<FormField *> &fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(BetweenShortFields);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // today's columns may not forbid a narrower window
    for (FormField *field : fields)
        field->setParent(this);
    place();
}

int FieldRow::widestField() const
{
    int widest = 0;
    for (const FormField *field : m_fields)
        widest = std::max(widest, field->minimumSizeHint().width());
    return widest;
}

QSize FieldRow::minimumSizeHint() const
{
    return {widestField(), m_grid->minimumSize().height()};
}

void FieldRow::place()
{
    const int room = (width() + BetweenShortFields) / std::max(1, widestField() + BetweenShortFields);
    const int columns = std::clamp(room, 1, int(m_fields.size()));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int field = 0; field < m_fields.size(); ++field)
        m_grid->addWidget(m_fields[field], field / columns, field % columns, Qt::AlignTop);
    for (int column = 0; column < m_fields.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// A larger text or another word needs more room.
bool FieldRow::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return isDone;
}

} // namespace kb
