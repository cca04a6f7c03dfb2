// SPDX-License-Identifier: EUPL-1.2
#include "editors/choiceeditors.h"

#include "report/labels.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>

namespace kb {

namespace {

FieldEditor ofKind(FieldKind kind, const std::function<void()> &edited)
{
    const FieldInfo field{0, "", kind};
    return makeFieldEditor(Kind::None, field, edited);
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

FieldEditor makeScoreEditor(int most, QString (*word)(int score), const std::function<void()> &edited)
{
    auto *combo = new QComboBox;
    for (int score = 1; score <= most; ++score)
        combo->addItem(QStringLiteral("%1 – %2").arg(score).arg(word(score)), score);
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {.widget = combo,
            .value = [combo] { return Codec<int>::to(combo->currentData().toInt()); },
            .show = [combo, middle = (most + 1) / 2](
                        const Value &value) { showCode(*combo, int(integerOf(value, middle))); },
            .setAccess = [combo](Access access) { combo->setEnabled(access == Access::ReadWrite); }};
}

FieldEditor makeCodesEditor(Kind kind, FieldId field, const std::function<void()> &edited)
{
    auto *group = new QWidget;
    auto *flow = new FlowLayout(group);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto codes = std::make_shared<CodeBoxes>();
    for (const QLatin1StringView code : codesOfField(kind, field)) {
        auto *box = new QCheckBox(codeLabel(kind, field, code));
        flow->addWidget(box);
        codes->boxes.append({QString(code), box});
        QObject::connect(box, &QCheckBox::toggled, group, edited);
    }
    if (!codes->boxes.isEmpty())
        group->setFocusProxy(codes->boxes.first().second);
    return {.widget = group,
            .value = [codes] { return codes->value(); },
            .show = [codes](const Value &value) { codes->show(value); },
            .setAccess = [group](Access access) { group->setEnabled(access == Access::ReadWrite); }};
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

FieldEditor makeCodeEditor(const QList<std::pair<QString, QString>> &codes,
                           const std::function<void()> &edited)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[code, words] : codes)
        combo->addItem(words, code);
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
            .setAccess = [combo](Access access) { combo->setEnabled(access == Access::ReadWrite); }};
}

} // namespace kb
