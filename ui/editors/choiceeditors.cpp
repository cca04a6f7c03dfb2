// SPDX-License-Identifier: EUPL-1.2
#include "editors/choiceeditors.h"

#include "report/labels.h"
#include "widgets/columnslayout.h"
#include "widgets/onlyread.h"

#include <QCheckBox>
#include <QComboBox>

namespace kb {

namespace {

constexpr int BetweenCodeBoxes = 16;

FieldEditor ofKind(FieldKind kind, const std::function<void()> &edited)
{
    const FieldInfo field{0, "", kind};
    return makeFieldEditor(Kind::None, field, edited);
}

QList<Choice> choicesOfField(Kind kind, FieldId field)
{
    QList<Choice> choices;
    for (const QLatin1StringView code : codesOfField(kind, field))
        choices.append({code, codeLabel(kind, field, code)});
    return choices;
}

/// What stands in a combo box is never lost: a code of a newer version is shown as it is.
void showCode(QComboBox &combo, const QVariant &code)
{
    if (combo.findData(code) < 0)
        combo.addItem(code.toString(), code);
    combo.setCurrentIndex(combo.findData(code));
}

struct CodeBoxes
{
    QList<std::pair<QString, QCheckBox *>> boxes;
    QStringList unknown; ///< codes of a newer version

    Value value() const
    {
        QStringList codes;
        for (const auto &[code, box] : boxes) {
            if (box->isChecked())
                codes.append(code);
        }
        return Codec<QList<QString>>::to(codes + unknown);
    }

    void show(const Value &value)
    {
        unknown = Codec<QList<QString>>::from(value);
        for (const auto &[code, box] : boxes)
            box->setChecked(unknown.removeAll(code) > 0);
    }
};

} // namespace

FieldEditor makeScoreEditor(const Scores &scores, QString (*word)(int score),
                            const std::function<void()> &edited)
{
    auto *combo = new QComboBox;
    if (scores.unsaid)
        combo->addItem(word(*scores.unsaid), *scores.unsaid);
    for (int score = scores.least; score <= scores.most; ++score)
        combo->addItem(QStringLiteral("%1 – %2").arg(score).arg(word(score)), score);
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {.widget = combo,
            .value = [combo] { return Codec<int>::to(combo->currentData().toInt()); },
            .show = [combo, middle = (scores.most + 1) / 2](
                        const Value &value) { showCode(*combo, int(integerOf(value, middle))); },
            .setAccess = [combo](Access access) { setLocked(*combo, access == Access::ReadOnly); }};
}

FieldEditor makeCodeEditor(const QList<Choice> &codes, const std::function<void()> &edited)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Choice &code : codes)
        combo->addItem(code.text, code.key);
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {.widget = combo,
            .value = [combo] { return Codec<QString>::to(combo->currentData().toString()); },
            .show =
                [combo](const Value &value) {
                    if (value.isNull() || value.isUndefined())
                        combo->setCurrentIndex(0);
                    else
                        showCode(*combo, value.toString());
                },
            .setAccess = [combo](Access access) { setLocked(*combo, access == Access::ReadOnly); }};
}

FieldEditor makeCodeEditor(Kind kind, FieldId field, const std::function<void()> &edited)
{
    return makeCodeEditor(QList<Choice>{Choice()} + choicesOfField(kind, field), edited);
}

FieldEditor makeCodesEditor(const QList<Choice> &codes, const std::function<void()> &edited)
{
    auto *group = new QWidget;
    auto *columns = new ColumnsLayout(group);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(BetweenCodeBoxes);
    const auto ticked = std::make_shared<CodeBoxes>();
    for (const Choice &code : codes) {
        auto *box = new QCheckBox(code.text);
        columns->addWidget(box);
        ticked->boxes.append({code.key, box});
        QObject::connect(box, &QCheckBox::toggled, group, edited);
    }
    if (!ticked->boxes.isEmpty())
        group->setFocusProxy(ticked->boxes.first().second);
    return {.widget = group,
            .value = [ticked] { return ticked->value(); },
            .show = [ticked](const Value &value) { ticked->show(value); },
            .setAccess = [group](Access access) { group->setEnabled(access == Access::ReadWrite); }};
}

FieldEditor makeCodesEditor(Kind kind, FieldId field, const std::function<void()> &edited)
{
    return makeCodesEditor(choicesOfField(kind, field), edited);
}

FieldEditor makeTextEditor(const std::function<void()> &edited)
{
    return ofKind(FieldKind::Text, edited);
}

FieldEditor makeMemoEditor(const std::function<void()> &edited)
{
    return ofKind(FieldKind::Memo, edited);
}

FieldEditor makeDateEditor(const std::function<void()> &edited)
{
    return ofKind(FieldKind::Date, edited);
}

FieldEditor makePartialDateEditor(const std::function<void()> &edited)
{
    return ofKind(FieldKind::PartialDate, edited);
}

} // namespace kb
