// SPDX-License-Identifier: EUPL-1.2
#include "frame/mappingform.h"

#include "widgets/textlabel.h"
#include "wording/columntext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace kb {

namespace {

constexpr int ShortestChoice = 20; ///< characters

/// The wheel walks over the rows and never changes one on its way.
class ColumnChoice : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QWidget *describe(const TableLook::Column &column)
{
    auto *header = new TextLabel(column.header);
    header->setType(Type::Body, Weight::Bold);
    header->setWordWrap(true);
    auto *example = new TextLabel(column.examples.isEmpty()
                                      ? MappingForm::tr("nothing in the first rows")
                                      : MappingForm::tr("for example: %1").arg(column.examples.first()));
    example->setMeaning(Meaning::Quiet);
    example->setWordWrap(true);
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(example);
    return both;
}

} // namespace

MappingForm::MappingForm(QWidget *parent)
    : QScrollArea(parent)
    , m_fields(new QStandardItemModel(this))
{
    auto *sheet = new QWidget;
    m_layout = new QGridLayout(sheet);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setHorizontalSpacing(24);
    m_layout->setVerticalSpacing(16);
    m_layout->setColumnStretch(0, 1);
    setWidget(sheet);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its columns have it
    setAccessibleName(tr("Columns of the table"));
}

void MappingForm::show(const TableLook &look)
{
    offerFields(look.kind);
    for (const TableLook::Column &column : look.columns) {
        if (!m_choices.contains(column.header)) // a mapping cannot tell two of one name apart
            addRow(column);
        QComboBox *choice = m_choices[column.header];
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
    }
}

void MappingForm::addRow(const TableLook::Column &column)
{
    auto *choice = new ColumnChoice;
    choice->setModel(m_fields);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(ShortestChoice);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setAccessibleName(tr("What column “%1” holds").arg(column.header));
    if (!column.examples.isEmpty())
        choice->setAccessibleDescription(
            tr("for example: %1").arg(column.examples.join(QStringLiteral(" · "))));
    const int row = m_layout->rowCount();
    m_layout->addWidget(describe(column), row, 0);
    m_layout->addWidget(choice, row, 1, Qt::AlignTop);
    m_choices.insert(column.header, choice);
    m_headers.append(column.header);
    connect(choice, &QComboBox::currentIndexChanged, this, &MappingForm::edited);
}

void MappingForm::offerFields(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    for (QComboBox *choice : std::as_const(m_choices))
        choice->blockSignals(true);
    m_fields->clear();
    const auto offer = [this](const QString &text, const QString &field) {
        auto *item = new QStandardItem(text);
        item->setData(field, Qt::UserRole);
        m_fields->appendRow(item);
    };
    offer(tr("kept beside the fields"), QString());
    for (const QString &field : mappableFields(kind))
        offer(columnText(kind, field), field);
    for (QComboBox *choice : std::as_const(m_choices))
        choice->blockSignals(false);
}

QMap<QString, QString> MappingForm::columns() const
{
    QMap<QString, QString> columns;
    for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice)
        columns.insert(choice.key(), (*choice)->currentData().toString());
    return columns;
}

void MappingForm::focusFirstOpen()
{
    const auto isOpen = [this](const QString &header) {
        return m_choices[header]->currentData().toString().isEmpty();
    };
    const auto open = std::ranges::find_if(m_headers, isOpen);
    if (open == m_headers.end())
        return;
    m_choices[*open]->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_choices[*open]);
}

} // namespace kb
