// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/linkfields.h"
#include "editors/livepaper.h"
#include "editors/recordeditor.h"

class QAction;

namespace kb {

class AdviceForm;
class AttentionPanel;
class ConsultationForm;
class PageMeter;
class PagesView;
class VersionsList;

/// The composer of an advice (spec 03, 3.8): its text, its facts, who was consulted, what was offered, and
/// the paper as it will be printed. From the offer on it can only be read; a new version opens it again.
class AdviceEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit AdviceEditor(Workspace &workspace, QWidget *parent = nullptr);

    Kind kind() const override { return Kind::Advice; }
    Uid uid() const override { return m_shown.advice.uid; }
    /// Puts what can be done with the advice as a whole beside its pages; what cannot now is not in sight.
    void offerMoves(const QList<QAction *> &moves);
    /// Whether the paper is still being set.
    bool isBusy() const { return m_live->isBusy(); }

Q_SIGNALS:
    /// The user wants to see a frozen version as it was printed.
    void versionAsked(const kb::Uid &version);
    /// The user types in what was offered.
    void revisionAsked();

protected:
    Result<> load(const Uid &uid) override;
    Result<> loadCopy(const Uid &uid) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    Result<Uid> write() override;
    /// A field that can only be read leaves to its parents what is typed in it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFacts();
    void begin(AdviceDraft draft);
    void show(const AdviceDraft &draft);
    void showParts(const AdviceDraft &draft);
    void showVersions();
    void setFormsAccess(Access access);
    Result<> showLinks(const Uid &uid);
    AdviceDraft edited() const;
    void follow();
    void showLook(const AdviceLook &look);

    AdviceForm *m_text;
    RecordForm *m_facts;
    ConsultationForm *m_consulted;
    VersionsList *m_versions;
    PagesView *m_pages;
    PageMeter *m_meter;
    AttentionPanel *m_attention;
    LivePaper *m_live;
    LinkFields m_links;
    AdviceDraft m_shown;
};

} // namespace kb
