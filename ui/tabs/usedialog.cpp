// SPDX-License-Identifier: EUPL-1.2
#include "tabs/usedialog.h"

#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "model/valuechecks.h"
#include "widgets/form.h"
#include "wording/attentiontext.h"

namespace kb {

UseDialog::UseDialog(const QString &what, int year, QWidget *parent)
    : FieldsDialog(tr("Record use"), what, parent)
    , m_year(year)
    , m_usedIn(makeCodeEditor(codeChoices<UsedIn>(), [] {}))
    , m_reference(makeTextEditor([] {}))
    , m_how(makeCodeEditor(codeChoices<UsedHow>(), [] {}))
{
    addEditor(tr("&Used in"), m_usedIn);
    m_referenceField = &addEditor(tr("&Reference"), m_reference);
    addEditor(tr("&How"), m_how);
    const UseRecord usual;
    m_usedIn.show(Codec<UsedIn>::to(usual.usedIn));
    m_how.show(Codec<UsedHow>::to(usual.how));
    addLeave(tr("&Cancel"));
    addAccept(tr("Rec&ord use"));
    form().focusFirst();
}

UseRecord UseDialog::use() const
{
    UseRecord use;
    use.usedIn = Codec<UsedIn>::from(m_usedIn.value());
    use.reference = Codec<QString>::from(m_reference.value());
    use.how = Codec<UsedHow>::from(m_how.value());
    return use;
}

/// A reference that means to be a parliamentary paper must be one: others look it up by it.
void UseDialog::check()
{
    const RecordType &type = recordTypeOf<UseRecord>;
    const FieldInfo &reference = *type.field(QLatin1StringView("reference"));
    const auto point = attentionFor(type, reference, m_reference.value(), m_year);
    m_referenceField->setError(point ? attentionText(*point) : QString());
}

} // namespace kb
