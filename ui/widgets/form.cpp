// SPDX-License-Identifier: EUPL-1.2
#include "widgets/form.h"

#include "widgets/fieldrow.h"
#include "widgets/formsection.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int BetweenFields = 16;

} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_section(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(BetweenFields);
    m_section->setSpacing(BetweenFields);
    m_layout->addLayout(m_section);
    m_layout->addStretch(1); // all that is left: what grows inside a field would pull it apart
}

FormField &Form::addField(const FieldText &text, QWidget *editor)
{
    auto *field = new FormField(text, editor, this);
    m_fields.append(field);
    m_section->addWidget(field);
    return *field;
}

void Form::addRow(const QList<FormField *> &fields)
{
    for (FormField *field : fields)
        m_section->removeWidget(field);
    m_section->addWidget(new FieldRow(fields, this));
}

void Form::beginSection(const QString &title)
{
    auto *section = new FormSection(title, this);
    m_layout->insertWidget(m_layout->count() - 1, section);
    m_section = section->content();
    m_section->setSpacing(BetweenFields);
}

void Form::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::OtherFocusReason);
}

bool Form::showFirstError()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (!field->hasError())
            continue;
        for (QWidget *parent = field->parentWidget(); parent != this; parent = parent->parentWidget()) {
            if (auto *section = qobject_cast<FormSection *>(parent))
                section->setOpen(true);
        }
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace kb
