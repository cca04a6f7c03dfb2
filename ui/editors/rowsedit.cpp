// SPDX-License-Identifier: EUPL-1.2
#include "editors/rowsedit.h"

#include "widgets/form.h"
#include "wording/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kb {

namespace {

constexpr int BetweenRows = 16;

} // namespace

RowCell rowCell(const QString &label, FieldKind kind, const QString &wanted)
{
    const FieldInfo field{.id = 0, .name = "", .kind = kind};
    return {.text = {.label = label, .need = wanted.isEmpty() ? Need::Optional : Need::Required},
            .make = [field](const auto &edited) { return makeFieldEditor(Kind::None, field, edited); },
            .wanted = wanted,
            .first = {nullptr}};
}

RowsEdit::RowsEdit(const QList<RowCell> &cells, const RowsWords &words, QWidget *parent)
    : QWidget(parent)
    , m_cells(cells)
    , m_words(words)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(icon(Glyph::New), words.add, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(BetweenRows);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsEdit::beginRow);
}

void RowsEdit::setRows(const QList<EditedRow> &rows)
{
    m_isShowing = true;
    dropAll();
    for (const EditedRow &row : rows)
        add(row);
    nameRows();
    m_isShowing = false;
}

QList<EditedRow> RowsEdit::rows() const
{
    QList<EditedRow> rows;
    for (const Row &row : m_rows) {
        EditedRow edited{row.key, {}};
        for (const FieldEditor &editor : row.editors)
            edited.values.append(editor.value());
        rows.append(edited);
    }
    return rows;
}

void RowsEdit::setAccess(Access access)
{
    m_access = access;
    m_add->setVisible(access == Access::ReadWrite);
    for (const Row &row : std::as_const(m_rows)) {
        row.remove->setVisible(access == Access::ReadWrite);
        for (const FieldEditor &editor : row.editors)
            editor.setAccess(access);
    }
}

bool RowsEdit::showProblems()
{
    QWidget *first = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        for (qsizetype cell = 0; cell < m_cells.size(); ++cell) {
            const FieldEditor &editor = row.editors[cell];
            QString sentence = editor.problem ? editor.problem() : QString();
            if (sentence.isEmpty() && editor.value().isNull())
                sentence = m_cells[cell].wanted;
            row.fields[cell]->setError(sentence);
            if (!sentence.isEmpty() && !first)
                first = editor.widget;
        }
    }
    setFocusProxy(first ? first : m_add);
    return !first;
}

Value RowsEdit::draft() const
{
    QCborArray rows;
    for (const EditedRow &row : this->rows()) {
        QCborArray values{Codec<QString>::to(row.key.isNull() ? QString() : textOf(row.key))};
        for (const Value &value : row.values)
            values.append(value);
        rows.append(values);
    }
    return rows;
}

void RowsEdit::showDraft(const Value &draft)
{
    QList<EditedRow> rows;
    const QCborArray kept = draft.toArray();
    for (const auto &one : kept) {
        const QCborArray values = one.toArray();
        EditedRow row{Uid(values.at(0).toString()), {}};
        for (qsizetype cell = 1; cell < values.size(); ++cell)
            row.values.append(values.at(cell));
        rows.append(row);
    }
    setRows(rows);
}

void RowsEdit::beginRow()
{
    EditedRow values;
    for (const RowCell &cell : m_cells)
        values.values.append(cell.first);
    add(values);
    nameRows();
    m_rows.last().form->focusFirst();
    tellEdited();
}

void RowsEdit::add(const EditedRow &values)
{
    Row row{.key = values.key, .frame = new QWidget(this)};
    row.form = new Form;
    row.remove = new QPushButton(icon(Glyph::Trash), {}, row.frame);
    fill(row, values);
    auto *layout = new QVBoxLayout(row.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(row.form);
    layout->addWidget(row.remove, 0, Qt::AlignRight);
    const QWidget *frame = row.frame;
    connect(row.remove, &QPushButton::clicked, this, [this, frame] { removeRow(frame); });
    m_layout->insertWidget(int(m_rows.size()), row.frame);
    m_rows.append(row);
    row.frame->show();
}

void RowsEdit::fill(Row &row, const EditedRow &values)
{
    for (qsizetype cell = 0; cell < m_cells.size(); ++cell) {
        const FieldEditor editor = m_cells[cell].make([this] { tellEdited(); });
        row.fields.append(&row.form->addField(m_cells[cell].text, editor.widget));
        const bool wasShowing = std::exchange(m_isShowing, true);
        editor.show(values.values.value(cell));
        m_isShowing = wasShowing;
        editor.setAccess(m_access);
        row.editors.append(editor);
    }
    row.form->addRow(row.fields);
    row.remove->setVisible(m_access == Access::ReadWrite);
}

/// The keyboard goes to the row that takes its place, or to the button when there is none.
void RowsEdit::removeRow(const QWidget *frame)
{
    const auto gone = std::ranges::find(m_rows, frame, &Row::frame);
    const qsizetype place = gone - m_rows.begin();
    setFocusProxy(m_add); // the cell that had it may go
    gone->frame->hide();
    gone->frame->deleteLater(); // its button is still telling that it was clicked
    m_rows.removeAt(place);
    nameRows();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(place, m_rows.size() - 1)].form->focusFirst();
    tellEdited();
}

/// Who hears the buttons knows which row each is of.
void RowsEdit::nameRows()
{
    for (qsizetype number = 0; number < m_rows.size(); ++number) {
        const QString name = m_words.name.arg(number + 1);
        m_rows[number].frame->setAccessibleName(name);
        m_rows[number].remove->setText(m_words.remove.arg(name));
    }
}

void RowsEdit::tellEdited()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

void RowsEdit::dropAll()
{
    setFocusProxy(m_add);
    for (const Row &row : std::as_const(m_rows)) {
        row.frame->hide();
        row.frame->deleteLater();
    }
    m_rows.clear();
}

} // namespace kb
