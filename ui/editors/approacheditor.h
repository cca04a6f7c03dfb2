// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"
#include "jobs/approachfindings.h"
#include "workspace/readbeside.h"

namespace kb {

/// The detail of an approach (spec 03, 3.3e): what it is, and what studies found about it.
class ApproachEditor : public FormEditor<Approach>
{
    Q_OBJECT

public:
    explicit ApproachEditor(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QString titleOf(const Approach &approach) const override { return approach.nameNl; }
    void showMore(const Approach &approach, Access access) override;

private:
    static EditorWords words();
    void buildFacts();
    void showFindings();

    PaperView *m_findings = nullptr;
    ReadBeside<QList<FindingInStudy>> m_told;
};

} // namespace kb
