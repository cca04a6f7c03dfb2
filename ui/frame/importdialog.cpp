// SPDX-License-Identifier: EUPL-1.2
#include "frame/importdialog.h"

#include "delegates/rowdelegate.h"
#include "editors/bankchoices.h"
#include "frame/importcontent.h"
#include "models/importmodel.h"
#include "widgets/chipedit.h"
#include "widgets/columnfit.h"
#include "widgets/dialogbuttons.h"
#include "widgets/formline.h"
#include "widgets/textlabel.h"
#include "wording/importtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LinesOfWhole = 5;
constexpr int LeastOfTitle = 26; ///< digits

QString summaryOf(const ImportPlan &plan)
{
    QStringList parts;
    for (const ImportAction action : allOf<ImportAction>()) {
        if (const int count = plan.count(action); count > 0)
            parts.append(QStringLiteral("%1 %2").arg(QLocale().toString(count), actionText(action)));
    }
    for (const Remark &remark : plan.remarks)
        parts.append(remarkText(remark));
    return parts.join(QStringLiteral(" · "));
}

/// Whether records of that kind are among what is not left out.
bool brings(const ImportPlan &plan, Kind kind)
{
    return std::ranges::any_of(plan.records, [kind](const PlannedRecord &planned) {
        return planned.action != ImportAction::Skipped && kindOf(planned.item) == kind;
    });
}

/// A box behind its label, which begins with no choice. The row has nothing in it yet.
QComboBox *addLabelledBox(QWidget &row, const QString &label, const QString &spoken, const QString &none)
{
    auto *box = new QComboBox(&row);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(none, QString());
    putBehindLabel(row, label, *box, spoken);
    return box;
}

} // namespace

ImportDialog::ImportDialog(const ImportPlan &plan, Way way, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    setWindowTitle(tr("Import %1").arg(plan.name()));
    const QSize wanted(110 * fontMetrics().horizontalAdvance(u'0'), 44 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(buildSummary());
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildWhole());
    layout->addWidget(buildDoubles());
    layout->addWidget(buildPlace());
    layout->addWidget(buildSharing());
    layout->addWidget(buildConcepts());
    layout->addWidget(buildButtons(way));
    lineUp({m_double, m_dossier->parentWidget(), m_collection->parentWidget(), m_concepts->parentWidget()},
           width());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { offerForDouble(current.row()); });
    connect(m_policy, &QComboBox::activated, this, &ImportDialog::chooseForDouble);
    connect(m_takeDoubles, &QCheckBox::toggled, this, &ImportDialog::followChoices);
    followChoices();
    m_table->setFocus();
}

QWidget *ImportDialog::buildSummary()
{
    auto *summary = new TextLabel(summaryOf(m_plan), this);
    summary->setWordWrap(true);
    return summary;
}

QWidget *ImportDialog::buildTable()
{
    m_table = new QTableView(this);
    m_model = new ImportModel(m_plan, m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("What importing will do"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    new ColumnFit(*m_table, LeastOfTitle, NoRoom::Scrolled); // goes with the table
    return m_table;
}

/// A cell has room for the beginning of a title or a reason.
QWidget *ImportDialog::buildWhole()
{
    m_whole = new TextLabel({}, this);
    m_whole->setWordWrap(true);
    m_whole->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_whole->setMinimumHeight(LinesOfWhole * fontMetrics().lineSpacing());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showWhole(current.row()); });
    m_table->selectRow(0);
    return m_whole;
}

void ImportDialog::showWhole(int row)
{
    if (row < 0)
        return m_whole->setText({});
    const auto cell = [&](int column) { return m_model->index(row, column).data().toString(); };
    QStringList lines{cell(ImportModel::Title)};
    lines += contentLines(m_plan.records[row]);
    lines.append(cell(ImportModel::Reason));
    lines.removeAll(QString());
    m_whole->setText(lines.join(u'\n'));
}

/// What is done with what resembles another: with the current record, and with all of it.
QWidget *ImportDialog::buildDoubles()
{
    m_double = new QWidget(this);
    m_policy = addLabelledBox(*m_double, tr("T&his record"),
                              tr("What happens with this record that resembles another"), {});
    m_policy->setObjectName(QStringLiteral("policy"));
    m_takeDoubles = new QCheckBox(tr("Also take in what &resembles another"), this);
    QWidget *row = besideEachOther(m_double, m_takeDoubles);
    row->setVisible(m_plan.count(ImportAction::PossiblyDouble) > 0);
    return row;
}

/// What belongs to another unit is not filled in.
void ImportDialog::offerForDouble(int row)
{
    const bool isDouble = row >= 0 && m_plan.records[row].action == ImportAction::PossiblyDouble;
    m_double->setEnabled(isDouble);
    m_policy->clear();
    if (!isDouble)
        return;
    for (const DoublesPolicy policy :
         {DoublesPolicy::LeaveOut, DoublesPolicy::TakeIn, DoublesPolicy::FillIn}) {
        if (policy != DoublesPolicy::FillIn || m_plan.records[row].isOurs)
            m_policy->addItem(policyText(policy), int(policy));
    }
    m_policy->setCurrentIndex(m_policy->findData(int(choices().policyFor(row))));
}

void ImportDialog::chooseForDouble()
{
    const int row = m_table->currentIndex().row();
    m_perDouble.insert(row, DoublesPolicy(m_policy->currentData().toInt()));
    followChoices();
}

void ImportDialog::followChoices()
{
    m_model->setChoices(choices());
    offerForDouble(m_table->currentIndex().row());
}

/// Hidden until it is known what there is to choose.
QWidget *ImportDialog::buildPlace()
{
    auto *dossier = new QWidget(this);
    m_dossier = addLabelledBox(*dossier, tr("&Dossier of what is new"), tr("Dossier of what is new"),
                               tr("No dossier yet"));
    m_owner = new TextLabel({}, this);
    m_owner->setMeaning(Meaning::Quiet);
    m_place = besideEachOther(dossier, m_owner);
    m_place->hide();
    return m_place;
}

/// The collection is hidden where there is nothing to choose, or no study to put in it.
QWidget *ImportDialog::buildSharing()
{
    auto *collection = new QWidget(this);
    m_collection = addLabelledBox(*collection, tr("&Put the studies in"),
                                  tr("Collection that the studies are put in"), tr("No collection"));
    collection->hide();
    auto *sharing = new QWidget(this);
    m_share = addLabelledBox(*sharing, tr("&Share with"), tr("Share with"), tr("As the file says"));
    for (const Choice &choice : codeChoices<ShareLevel>())
        m_share->addItem(choice.text, choice.key);
    m_share->setSizeAdjustPolicy(QComboBox::AdjustToContents); // few words, which stand there whole
    return besideEachOther(collection, sharing);
}

/// Hidden until it is known what there is to choose.
QWidget *ImportDialog::buildConcepts()
{
    auto *row = new QWidget(this);
    m_concepts = new ChipEdit(Words::OnlySuggested, row);
    const bool isForMore = brings(m_plan, Kind::KnowledgeQuestion);
    putBehindLabel(*row, isForMore ? tr("C&oncepts for everything") : tr("C&oncepts for all studies"),
                   *m_concepts, isForMore ? tr("Concepts for everything") : tr("Concepts for all studies"));
    row->hide();
    return row;
}

void ImportDialog::setCollections(const QList<Choice> &collections)
{
    for (const Choice &collection : collections)
        m_collection->addItem(collection.text, collection.key);
    m_collection->parentWidget()->setVisible(brings(m_plan, Kind::Study) && !collections.isEmpty());
}

void ImportDialog::setConcepts(const QList<Choice> &concepts)
{
    m_concepts->setSuggestions(concepts);
    m_concepts->parentWidget()->setVisible(!concepts.isEmpty());
}

void ImportDialog::setPlace(const QString &owner, const QList<Choice> &dossiers)
{
    for (const Choice &dossier : dossiers)
        m_dossier->addItem(dossier.text, dossier.key);
    m_owner->setText(owner);
    m_place->show();
}

QWidget *ImportDialog::buildButtons(Way way)
{
    auto *buttons = new DialogButtons(QDialogButtonBox::Cancel, this);
    QPushButton *import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import->setDefault(true);
    const int useful = m_plan.count(ImportAction::New) + m_plan.count(ImportAction::Changed) +
                       m_plan.count(ImportAction::PossiblyDouble);
    import->setEnabled(useful > 0);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    if (way == Way::Both) {
        QPushButton *back = buttons->addButton(tr("&Back to the columns"), QDialogButtonBox::ResetRole);
        back->setAutoDefault(false);
        connect(back, &QPushButton::clicked, this, [this] { done(Back); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ImportDialog::setChoices(const ImportChoices &choices)
{
    const QString level = choices.shareLevel ? QString(codeOf(*choices.shareLevel)) : QString();
    m_share->setCurrentIndex(std::max(0, m_share->findData(level)));
    m_dossier->setCurrentIndex(std::max(0, m_dossier->findData(textOf(choices.dossier))));
    m_collection->setCurrentIndex(std::max(0, m_collection->findData(textOf(choices.collection))));
    QList<Choice> concepts;
    for (const Uid &subject : choices.concepts)
        concepts.append({textOf(subject), {}}); // the name comes with what there is to choose
    m_concepts->setChips(concepts);
    m_perDouble = choices.perDouble;
    m_takeDoubles->setChecked(choices.doubles == DoublesPolicy::TakeIn);
    followChoices();
}

ImportChoices ImportDialog::choices() const
{
    ImportChoices choices;
    choices.shareLevel = fromCode<ShareLevel>(m_share->currentData().toString());
    choices.doubles = m_takeDoubles->isChecked() ? DoublesPolicy::TakeIn : DoublesPolicy::LeaveOut;
    choices.perDouble = m_perDouble;
    choices.dossier = Uid(m_dossier->currentData().toString());
    choices.collection = Uid(m_collection->currentData().toString());
    for (const Choice &subject : m_concepts->chips())
        choices.concepts.append(Uid(subject.key));
    return choices;
}

} // namespace kb
