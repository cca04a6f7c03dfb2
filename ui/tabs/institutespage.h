// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/institutelist.h"
#include "jobs/relateditems.h"
#include "tabs/recordspage.h"
#include "workspace/readbeside.h"

namespace kb {

class InstituteEditor;

/// The institutes, with what they made and when there was contact.
class InstitutesPage : public RecordsPage<InstituteList, InstituteLine, InstituteQuery>
{
    Q_OBJECT

public:
    explicit InstitutesPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens the institute at what was agreed with it.
    void showAgreements(const Uid &institute);
    /// The same, with the cursor in a new agreement.
    void addAgreement(const Uid &institute);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const InstituteLine &institute) override;
    void follow(const Changes &changes) override;

private:
    void beginContact();
    /// Null when the user stays at what is open.
    InstituteEditor *openedAt(const Uid &institute);

    ReadBeside<QList<RelatedItem>> m_related;
};

} // namespace kb
