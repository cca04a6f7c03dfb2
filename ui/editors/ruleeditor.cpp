// SPDX-License-Identifier: EUPL-1.2
#include "editors/ruleeditor.h"

#include "jobs/collectionrule.h"
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
void offerRules(QComboBox &combo, Bank &bank, RuleWords words, const QString &rule)
{
    combo.clear();
    if (!rule.isEmpty())
        addRule(combo, words(bank, rule), rule);
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

} // namespace

FieldEditor makeRuleEditor(Workspace &workspace, RuleWords words, const std::function<void()> &edited)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {.widget = combo,
            .value = [combo] { return Codec<QString>::to(combo->currentData().toString()); },
            .show =
                [combo, &bank = workspace.bank(), words](const Value &value) {
                    offerRules(*combo, bank, words, Codec<QString>::from(value));
                    combo->setCurrentIndex(0);
                },
            .setAccess = [combo](Access access) { combo->setEnabled(access == Access::ReadWrite); }};
}

} // namespace kb
