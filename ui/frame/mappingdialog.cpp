// SPDX-License-Identifier: EUPL-1.2
#include "frame/mappingdialog.h"

#include "frame/mappingform.h"
#include "report/labels.h"
#include "widgets/form.h"
#include "widgets/marklabel.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kb {

namespace {

bool isOf(const TableLook &look, const FieldMapping &mapping)
{
    QStringList headers;
    for (const TableLook::Column &column : look.columns)
        headers.append(column.header);
    return std::ranges::all_of(mapping.columns.keys(),
                               [&](const QString &header) { return headers.contains(header); });
}

} // namespace

MappingDialog::MappingDialog(const ForeignTable &table, QWidget *parent)
    : DialogFrame(tr("Columns of %1").arg(QFileInfo(table.path).fileName()), parent)
    , m_table(table)
    , m_kind(new QComboBox)
    , m_kept(new QComboBox)
    , m_columns(new MappingForm)
    , m_problem(new MarkLabel)
    , m_name(new QLineEdit)
{
    auto *why = new TextLabel(
        tr("The headers of this table are not known here. Choose for each column what it holds."));
    why->setWordWrap(true);
    m_columns->show(m_table.look); // its rows before what stands below them: Tab goes in reading order
    m_problem->setWordWrap(true);
    m_problem->hide();
    content()->addWidget(why);
    content()->addWidget(buildChoices());
    content()->addWidget(m_columns, 1);
    content()->addWidget(m_problem);
    content()->addWidget(buildKeep());
    addLeave(tr("&Cancel"));
    addAccept(tr("&Next"));
    m_tidy = addOther(tr("Kept &mappings…"));
    connect(m_tidy, &QPushButton::clicked, this, &MappingDialog::keptMappingsAsked);
    fillKept();
    // A layout's minimum forgets that sentences may take a second line.
    setMinimumHeight(minimumSizeHint().height() + 2 * fontMetrics().lineSpacing());
    resize(QSize(84 * fontMetrics().horizontalAdvance(u'0'), 34 * fontMetrics().lineSpacing())
               .boundedTo(screen()->availableSize()));
    showFirst();
}

Form *MappingDialog::buildChoices()
{
    for (const Kind kind : {Kind::Study, Kind::KnowledgeQuestion})
        m_kind->addItem(kindLabel(kind), QVariant::fromValue(kind));
    auto *form = new Form;
    FormField &rows = form->addField({.label = tr("What is in a &row?")}, m_kind);
    m_earlier = &form->addField({.label = tr("&Earlier mapping")}, m_kept);
    form->addRow({&rows, m_earlier});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MappingDialog::showKind);
    connect(m_kept, &QComboBox::currentIndexChanged, this, &MappingDialog::showKept);
    connect(m_columns, &MappingForm::edited, m_problem, &QWidget::hide);
    return form;
}

Form *MappingDialog::buildKeep()
{
    auto *form = new Form;
    form->addField(
        {.label = tr("&Keep mapping as"), .help = tr("Then you can choose it for the next table like this.")},
        m_name);
    return form;
}

void MappingDialog::fillKept()
{
    const QSignalBlocker quiet(m_kept);
    const QString name = m_name->text();
    m_kept->clear();
    m_kept->addItem(tr("None"));
    for (const FieldMapping &kept : std::as_const(m_table.kept))
        m_kept->addItem(kept.name);
    m_kept->setCurrentIndex(
        std::max(0, m_kept->findText(name, Qt::MatchFixedString | Qt::MatchCaseSensitive)));
    m_earlier->setVisible(!m_table.kept.isEmpty());
    m_tidy->setVisible(!m_table.kept.isEmpty());
}

void MappingDialog::setKept(const QList<FieldMapping> &kept, const QMap<QString, QString> &renamed)
{
    m_table.kept = kept;
    m_name->setText(renamed.value(m_name->text(), m_name->text()));
    fillKept();
}

void MappingDialog::resume(const ReadOptions &chosen)
{
    const auto look = lookAtTable(m_table.start, chosen);
    if (!look)
        return;
    m_name->setText(chosen.mapping.name);
    fillKept();
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(chosen.as)));
    m_columns->show(*look);
}

/// A mapping that was made for a table like this one is what the user expects to see.
void MappingDialog::showFirst()
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QVariant::fromValue(m_table.look.kind))));
    const auto fits = std::ranges::find_if(m_table.kept, [this](const FieldMapping &kept) {
        return isOf(m_table.look, kept) && lookThrough(m_table.start, kept);
    });
    if (fits != m_table.kept.end())
        m_kept->setCurrentIndex(1 + int(fits - m_table.kept.begin()));
    m_columns->focusFirstOpen();
}

void MappingDialog::showKind()
{
    m_problem->hide();
    if (const auto look = lookAtTable(m_table.start, {.as = kind()}))
        m_columns->show(*look);
}

void MappingDialog::showKept()
{
    const FieldMapping kept = m_table.kept.value(m_kept->currentIndex() - 1);
    m_name->setText(kept.name);
    const auto look = lookThrough(m_table.start, kept);
    if (!look)
        return showKind();
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(look->kind)));
    m_problem->hide();
    m_columns->show(*look);
}

Kind MappingDialog::kind() const
{
    return m_kind->currentData().value<Kind>();
}

/// What the headers say by themselves needs no mapping.
QMap<QString, QString> MappingDialog::changedColumns() const
{
    QMap<QString, QString> columns = m_columns->columns();
    const auto look = lookAtTable(m_table.start, {.as = kind()});
    for (const TableLook::Column &column : look ? look->columns : QList<TableLook::Column>()) {
        if (columns.value(column.header) == column.field)
            columns.remove(column.header);
    }
    return columns;
}

ReadOptions MappingDialog::options() const
{
    return {.as = kind(), .mapping = {m_name->text().trimmed(), changedColumns()}};
}

void MappingDialog::accept()
{
    const auto look = lookAtTable(m_table.start, options());
    if (look && look->holdsTitle)
        return DialogFrame::accept();
    m_problem->say({Shape::Triangle, Meaning::Danger},
                   kind() == Kind::Study ? tr("No column holds the title yet. Choose it first.")
                                         : tr("No column holds the question yet. Choose it first."));
    m_problem->show();
    m_columns->focusFirstOpen();
}

} // namespace kb
