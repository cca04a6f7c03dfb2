// SPDX-License-Identifier: EUPL-1.2
#include "editors/partrow.h"

#include "widgets/form.h"
#include "widgets/textcounter.h"
#include "widgets/textlabel.h"
#include "wording/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QToolButton>

namespace kb {

namespace {

void countLetters(FormField &field, int limit)
{
    if (auto *line = qobject_cast<QLineEdit *>(&field.editor()))
        field.setCorner(new TextCounter(*line, limit));
    else if (auto *memo = qobject_cast<QPlainTextEdit *>(&field.editor()))
        field.setCorner(new TextCounter(*memo, limit));
}

} // namespace

PartRow::PartRow(const QList<RowPart> &parts, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_buttons{m_up, m_down, m_remove}
    , m_form(new Form(this))
{
    buildHead();
    buildFields(parts);
    const auto onKey = [this](const QKeySequence &key, int by) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { Q_EMIT moveAsked(by); });
    };
    onKey(Qt::ALT | Qt::Key_Up, -1);
    onKey(Qt::ALT | Qt::Key_Down, 1);
}

void PartRow::buildHead()
{
    m_title->setType(Type::Body, Weight::Bold);
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_remove->setText(tr("Remove"));
    m_remove->setIcon(icon(Glyph::Clear));
    m_remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_form);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &PartRow::removeAsked);
}

void PartRow::buildFields(const QList<RowPart> &parts)
{
    QList<FormField *> line;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const RowPart &part = parts[i];
        const FieldEditor editor = part.make([this] { Q_EMIT edited(); });
        FormField &field = m_form->addField({.label = part.label, .need = part.need}, editor.widget);
        if (part.limit > 0)
            countLetters(field, part.limit);
        m_parts.append({part.key, part.wanted, editor, &field});
        line.append(&field);
        const bool isLastOfLine = i + 1 == parts.size() || parts[i + 1].line != part.line;
        if (isLastOfLine && line.size() > 1)
            m_form->addRow(line);
        if (isLastOfLine)
            line.clear();
    }
}

void PartRow::show(const QCborMap &values)
{
    m_shown = values;
    for (const Part &part : std::as_const(m_parts))
        part.editor.show(values.value(part.key));
}

QCborMap PartRow::values() const
{
    QCborMap values = m_shown;
    for (const Part &part : m_parts) {
        const Value value = part.editor.value();
        if (value.isNull())
            values.remove(part.key);
        else
            values.insert(part.key, value);
    }
    return values;
}

void PartRow::setAccess(Access access)
{
    for (const Part &part : std::as_const(m_parts))
        part.editor.setAccess(access);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setVisible(access == Access::ReadWrite);
}

void PartRow::keepPlace()
{
    m_buttons = {m_remove};
    m_up->hide();
    m_down->hide();
}

void PartRow::setTitle(const QString &title)
{
    m_title->setText(title);
    m_up->setAccessibleName(tr("%1: move up").arg(title));
    m_down->setAccessibleName(tr("%1: move down").arg(title));
    m_remove->setAccessibleName(tr("%1: remove").arg(title));
}

void PartRow::focusFirst()
{
    m_form->focusFirst();
}

QString PartRow::problem()
{
    QString first;
    for (const Part &part : std::as_const(m_parts)) {
        const QString sentence = problemOf(part);
        part.field->setError(sentence);
        if (first.isEmpty())
            first = sentence;
    }
    return first;
}

QString PartRow::problemOf(const Part &part)
{
    const QString unreadable = part.editor.problem ? part.editor.problem() : QString();
    const bool isMissing = unreadable.isEmpty() && part.editor.value().isNull();
    return isMissing ? part.wanted : unreadable;
}

QWidget *PartRow::firstWrong() const
{
    const auto wrong = std::ranges::find_if(m_parts, [](const Part &part) { return part.field->hasError(); });
    return wrong == m_parts.end() ? nullptr : wrong->editor.widget;
}

void PartRow::setError(const QString &key, const QString &sentence)
{
    const auto part = std::ranges::find(m_parts, key, &Part::key);
    if (part != m_parts.end())
        part->field->setError(sentence);
}

} // namespace kb
