// SPDX-License-Identifier: EUPL-1.2
#include "editors/ruleeditor.h"

#include "jobs/collectionrule.h"
#include "widgets/onlyread.h"
#include "wording/plaintext.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QCoreApplication>

namespace kb {

namespace {

struct RuleEditorWording
{
    Q_DECLARE_TR_FUNCTIONS(RuleEditor)
};

void addRule(QComboBox &combo, const QString &text, const QString &rule)
{
    combo.addItem(text, rule);
    combo.setItemData(combo.count() - 1, plainToolTip(text), Qt::ToolTipRole);
}

/// The rule that is there comes first, then none, then the saved filters.
void offerRules(QComboBox &combo, Bank &bank, const QString &rule)
{
    combo.clear();
    if (!rule.isEmpty())
        addRule(combo, RuleEditorWording::tr("As it is now"), rule);
    addRule(combo, RuleEditorWording::tr("No rule: only what is added by hand"), {});
    const KeptFilters kept(bank, "research");
    const auto names = kept.names();
    for (const QString &name : names ? *names : QStringList()) {
        const auto filter = kept.find(name);
        if (!filter || fitnessOf(*filter) != RuleFitness::Fine)
            continue;
        addRule(combo, RuleEditorWording::tr("Saved filter “%1”").arg(name), ruleText(*filter));
    }
}

/// Beside the window: words for a rule are among all that a filter can choose from.
void nameRule(QComboBox &combo, Workspace &workspace, RuleWords words, const QString &rule)
{
    workspace.reads().run(
        &combo, [words, rule](JobContext &context) { return Result<QString>(words(context.bank, rule)); },
        [&combo, rule](const Result<QString> &text) {
            if (!text || combo.itemData(0) != rule)
                return;
            combo.setItemText(0, *text);
            combo.setItemData(0, plainToolTip(*text), Qt::ToolTipRole);
        });
}

} // namespace

FieldEditor makeRuleEditor(Workspace &workspace, RuleWords words, const std::function<void()> &edited)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {.widget = combo,
            .value = [combo] { return Codec<QString>::to(combo->currentData().toString()); },
            .show =
                [combo, &workspace, words](const Value &value) {
                    const auto rule = Codec<QString>::from(value);
                    offerRules(*combo, workspace.bank(), rule);
                    combo->setCurrentIndex(0);
                    if (!rule.isEmpty())
                        nameRule(*combo, workspace, words, rule);
                },
            .setAccess = [combo](Access access) { setLocked(*combo, access == Access::ReadOnly); }};
}

} // namespace kb
