// SPDX-License-Identifier: EUPL-1.2
#include "tabs/mergedialog.h"

#include "model/recordtypes.h"
#include "report/labels.h"
#include "widgets/form.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/plaintext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

#include <algorithm>

namespace kb {

namespace {

constexpr int MergeWidth = 100;     ///< digits
constexpr int MergeLines = 30;      ///< of text; what is below scrolls
constexpr int LongestWay = 80;      ///< characters; the tool tip has all of them
constexpr int LongestBeside = 28;   ///< characters; two ways that are longer stand below each other
constexpr int BothTogether = 2;     ///< the way after those of the one and the other
constexpr int RoomBetweenWays = 16; ///< pixels

/// A radio button takes "&" for its key.
QString wayText(const QString &text)
{
    const QString shown = text.size() <= LongestWay ? text : text.left(LongestWay) + u'…';
    return QString(shown).replace(u'&', QStringLiteral("&&"));
}

QBoxLayout::Direction directionFor(const QStringList &texts)
{
    const bool areShort =
        std::ranges::all_of(texts, [](const QString &text) { return text.size() <= LongestBeside; });
    return areShort && texts.size() < 3 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
}

/// The way that is chosen as long as nobody chooses.
int proposedWay(const MergeField &row, size_t staying)
{
    const Value &proposed = row.proposed[staying];
    return proposed == row.values[0] ? 0 : proposed == row.values[1] ? 1 : BothTogether;
}

} // namespace

MergeDialog::MergeDialog(const MergePair &pair, QWidget *parent)
    : DialogFrame(pair.kind == Kind::Person ? tr("Merge persons") : tr("Merge institutes"), parent)
    , m_pair(pair)
    , m_form(new Form)
    , m_note(new TextLabel)
{
    m_note->setMeaning(Meaning::Quiet);
    m_note->setWordWrap(true);
    content()->addWidget(m_note);
    content()->addWidget(scrolled(m_form, windowTitle()));
    buildStaying();
    for (const MergeField &row : std::as_const(m_pair.fields))
        addRow(row);
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
    auto *layout = new QBoxLayout(directionFor(texts), beside);
    layout->setContentsMargins(0, 0, 0, 0);
    if (layout->direction() == QBoxLayout::LeftToRight)
        layout->setSpacing(RoomBetweenWays);
    for (const QString &text : texts) {
        auto *way = new QRadioButton(wayText(text), beside);
        way->setToolTip(plainToolTip(text));
        way->setAccessibleName(text); // whole, whatever is in sight of it
        way->setAccessibleDescription(QString(label).remove(u'&'));
        ways->addButton(way, int(ways->buttons().size()));
        layout->addWidget(way, 1);
    }
    beside->setFocusProxy(ways->button(0));
    connect(ways, &QButtonGroup::idToggled, beside, [beside, ways](int way, bool isChosen) {
        if (isChosen)
            beside->setFocusProxy(ways->button(way)); // the key letter goes where the arrow keys begin
    });
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

void MergeDialog::addRow(const MergeField &row)
{
    const FieldInfo &field = *recordType(m_pair.kind)->field(row.field);
    QStringList texts(row.texts.begin(), row.texts.end());
    if (field.kind == FieldKind::List)
        texts.append(tr("both together"));
    m_rows.append(addWays(fieldLabel(m_pair.kind, field.id), texts));
}

int MergeDialog::staying() const
{
    return m_staying->checkedId();
}

/// What is proposed depends on which one stays.
void MergeDialog::propose()
{
    const bool mayChange = m_pair.mayChange[size_t(staying())];
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->button(proposedWay(m_pair.fields[at], size_t(staying())))->setChecked(true);
        const auto ways = m_rows[at]->buttons();
        for (QAbstractButton *way : ways)
            way->setEnabled(mayChange);
    }
    m_note->setText(noteText(mayChange));
}

QString MergeDialog::noteText(bool mayChange) const
{
    if (m_rows.isEmpty())
        return tr("Both say the same: there is nothing else to choose.");
    return mayChange ? tr("Choose per field what holds. The other value stays in the history.")
                     : tr("The one that stays belongs to another unit: its data stay as they are.");
}

Values MergeDialog::taken() const
{
    const auto side = size_t(staying());
    Values values;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const MergeField &row = m_pair.fields[at];
        const int way = m_rows[at]->checkedId();
        const Value value = way == BothTogether ? row.proposed[side] : row.values[size_t(way)];
        if (value != row.values[side])
            values.insert(row.field, value);
    }
    return values;
}

} // namespace kb
