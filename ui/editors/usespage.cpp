// SPDX-License-Identifier: EUPL-1.2
#include "editors/usespage.h"

#include "bank/owners.h"
#include "editors/bankchoices.h"
#include "editors/recordform.h"
#include "editors/specialeditors.h"
#include "model/valuechecks.h"
#include "wording/attentiontext.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

// The fields of model/userecord.h.
constexpr FieldId UseUnit = 11;
constexpr FieldId UseDossier = 12;
constexpr FieldId UseReference = 14;
constexpr FieldId UseDate = 15;

struct UsesWording
{
    Q_DECLARE_TR_FUNCTIONS(UsesPage)
};

ChildWords useWords()
{
    return {.list = UsesWording::tr("Use in policy"),
            .add = UsesWording::tr("Record &use"),
            .nobody = UsesWording::tr("No use yet. Where did this help, or why was it left aside?")};
}

} // namespace

UsesPage::UsesPage(Workspace &workspace)
    : ChildRows(
          useColumns(), [this](QList<UseLine> &lines) { settle(lines); }, useWords())
    , m_workspace(workspace)
    , m_names(workspace.bank())
{
    addFieldsLater([this] { addFields(); });
    keepOrder();
    build(m_table);
}

void UsesPage::addFields()
{
    // The numbers are the fields of model/userecord.h, in the order in which somebody says it.
    RecordForm &use = form();
    use.addLine({.field = 13});
    use.addLine({.field = UseReference,
                 .help = UsesWording::tr("For example Kamerstukken II 2025/26, 36800, nr. 12")});
    use.addLine({.field = UseDossier}, [choices = dossierChoices(m_workspace.bank())](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    use.addLine({.field = 16});
    use.addLine({.field = UseDate});
    use.addLine({.field = UseUnit}, [choices = unitChoices(m_workspace.bank())](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    use.addLine({.field = 17});
}

/// A reference that means to be a parliamentary paper must be one: others look it up by it.
QMap<FieldId, QString> UsesPage::problemsAt(int row) const
{
    const UseLine &use = m_table.lines()[row];
    QMap<FieldId, QString> problems;
    if (use.usingUnit.isNull())
        problems.insert(UseUnit, UsesWording::tr("Choose who used it."));
    if (!use.date.isValid())
        problems.insert(UseDate, UsesWording::tr("Fill in when it was used."));
    const RecordType &type = recordTypeOf<UseRecord>;
    const Value reference = Codec<QString>::to(use.reference);
    const int thisYear = m_workspace.bank().now().date().year();
    if (const auto point = attentionFor(type, *type.field(UseReference), reference, thisYear))
        problems.insert(UseReference, attentionText(*point));
    return problems;
}

UseRecord UsesPage::fresh(int) const
{
    UseRecord use;
    use.usingUnit = m_workspace.bank().identity().unit;
    use.date = m_workspace.bank().now().date();
    return use;
}

void UsesPage::settle(QList<UseLine> &lines)
{
    QList<Uid> dossiers;
    for (const UseLine &use : std::as_const(lines))
        dossiers.append(use.dossier);
    m_names.prepare(dossiers);
    Owners owners(m_workspace.bank());
    for (UseLine &use : lines) {
        use.unitText = owners.codeOfUnit(use.usingUnit);
        use.dossierText = use.dossier.isNull() ? QString() : nameOf(m_names.of(use.dossier));
    }
}

void UsesPage::summarise()
{
    say({}, UsesWording::tr("used %n time(s)", nullptr, count()));
}

} // namespace kb
