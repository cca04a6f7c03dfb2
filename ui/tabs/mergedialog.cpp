// SPDX-License-Identifier: EUPL-1.2
#include "tabs/mergedialog.h"

#include "bank/bank.h"
#include "editors/valuetext.h"
#include "report/labels.h"
#include "widgets/form.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/plaintext.h"
#include "workspace/workspace.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int MergeWidth = 100;     ///< digits
constexpr int MergeLines = 30;      ///< of text; what is below scrolls
constexpr int LongestWay = 44;      ///< characters; the tool tip has all of them
constexpr int BothTogether = 2;     ///< the way after those of the one and the other
constexpr int RoomBetweenWays = 16; ///< pixels

/// A radio button takes "&" for its key.
QString wayText(const QString &text)
{
    const QString shown = text.size() <= LongestWay ? text : text.left(LongestWay) + u'…';
    return QString(shown).replace(u'&', QStringLiteral("&&"));
}

} // namespace

MergeDialog::MergeDialog(Workspace &workspace, const MergePair &pair, QWidget *parent)
    : DialogFrame(pair.kind == Kind::Person ? tr("Merge persons") : tr("Merge institutes"), parent)
    , m_workspace(workspace)
    , m_pair(pair)
    , m_form(new Form)
    , m_note(new TextLabel)
{
    m_note->setMeaning(Meaning::Quiet);
    m_note->setWordWrap(true);
    content()->addWidget(m_note);
    content()->addWidget(scrolled(m_form, windowTitle()));
    buildStaying();
    buildRows();
    addLeave(tr("&Cancel"));
    addAccept(tr("&Merge"));
    openWith(MergeWidth, MergeLines);
    propose();
    m_staying->checkedButton()->setFocus();
}

QButtonGroup *MergeDialog::addWays(const QString &label, const QStringList &texts, const QString &help)
{
    auto *beside = new QWidget;
    auto *ways = new QButtonGroup(beside);
    auto *layout = new QHBoxLayout(beside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(RoomBetweenWays);
    for (const QString &text : texts) {
        auto *way = new QRadioButton(wayText(text), beside);
        way->setToolTip(plainToolTip(text));
        way->setAccessibleDescription(QString(label).remove(u'&'));
        ways->addButton(way, int(ways->buttons().size()));
        layout->addWidget(way, 1);
    }
    beside->setFocusProxy(ways->button(0));
    m_form->addField({.label = label, .help = help}, beside);
    return ways;
}

/// What may not go can only stay.
void MergeDialog::buildStaying()
{
    m_staying = addWays(tr("Which one &stays?"), {nameOf(m_pair.records[0]), nameOf(m_pair.records[1])},
                        tr("What names the other one names this one from now on."));
    for (int side = 0; side < 2; ++side)
        m_staying->button(side)->setEnabled(m_pair.mayChange[size_t(1 - side)]);
    m_staying->button(m_pair.mayChange[1] ? 0 : 1)->setChecked(true);
    connect(m_staying, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            propose();
    });
}

void MergeDialog::buildRows()
{
    const auto choices =
        mergeChoices(m_workspace.bank(), m_pair.kind, m_pair.records[0].uid, m_pair.records[1].uid);
    if (!choices)
        return m_workspace.sayError(choices.error());
    for (const MergeChoice &choice : *choices)
        addRow(choice);
}

void MergeDialog::addRow(const MergeChoice &choice)
{
    const FieldInfo *field = recordType(m_pair.kind)->field(choice.field);
    Row row{.field = field, .values = {choice.ofGone, choice.ofSurvivor}};
    QStringList texts;
    for (const Value &value : row.values)
        texts.append(valueText(m_workspace.bank(), m_pair.kind, *field, value));
    if (field->kind == FieldKind::List)
        texts.append(tr("both together"));
    row.ways = addWays(fieldLabel(m_pair.kind, field->id), texts);
    m_rows.append(row);
}

void MergeDialog::Row::propose(const Value &value, bool mayChange)
{
    proposed = value;
    ways->button(value == values[0] ? 0 : value == values[1] ? 1 : BothTogether)->setChecked(true);
    for (QAbstractButton *way : ways->buttons())
        way->setEnabled(mayChange);
}

int MergeDialog::staying() const
{
    return m_staying->checkedId();
}

/// What is proposed depends on which one stays.
void MergeDialog::propose()
{
    const bool mayChange = m_pair.mayChange[size_t(staying())];
    const auto choices = mergeChoices(m_workspace.bank(), m_pair.kind, gone(), survivor());
    if (!choices)
        return m_workspace.sayError(choices.error());
    for (qsizetype at = 0; at < std::min(m_rows.size(), choices->size()); ++at)
        m_rows[at].propose(choices->at(at).proposed, mayChange);
    m_note->setText(mayChange ? tr("Choose per field what holds. The other value stays in the history.")
                              : tr("The one that stays belongs to another unit: its data stay as they are."));
}

Values MergeDialog::taken() const
{
    Values values;
    for (const Row &row : m_rows) {
        const int way = row.ways->checkedId();
        const Value value = way == BothTogether ? row.proposed : row.values[size_t(way)];
        if (value != row.values[size_t(staying())])
            values.insert(row.field->id, value);
    }
    return values;
}

} // namespace kb
