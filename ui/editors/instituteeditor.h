// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"
#include "jobs/relateditems.h"
#include "workspace/readbeside.h"

namespace kb {

/// The detail of an institute (spec 03, 3.10): its facts and agreements, what it made and who works there.
class InstituteEditor : public FormEditor<Institute>
{
    Q_OBJECT

public:
    explicit InstituteEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Turns to what was agreed with the institute that is open.
    void showAgreements();
    /// The same, with the cursor in a new one.
    void addAgreement();

protected:
    QString titleOf(const Institute &institute) const override { return institute.nameNl; }
    Institute beginning() override;
    void showMore(const Institute &institute, Access access) override;
    QMap<FieldId, QString> problemsTogether(const Institute &institute) override;

private:
    static EditorWords words();
    void buildFacts();
    void buildAgreements();
    void showOverview();

    RecordForm *m_agreements = nullptr;
    PaperView *m_overview = nullptr;
    ReadBeside<QList<RelatedItem>> m_related;
};

} // namespace kb
