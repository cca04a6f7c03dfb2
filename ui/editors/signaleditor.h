// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/linkfields.h"
#include "editors/recordeditor.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"

namespace kb {

class AttentionPanel;
class PartRows;
class SuggestedConcepts;

/// The detail of a signal (spec 03, 3.4): what was seen and where, how it is judged, for which dossiers it
/// means something, and what was done with it.
class SignalEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit SignalEditor(Workspace &workspace, QWidget *parent = nullptr);

    Kind kind() const override { return Kind::Signal; }
    Uid uid() const override { return m_shown.uid; }

protected:
    Result<> load(const Uid &uid) override;
    Result<> loadCopy(const Uid &uid) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    Result<Uid> write() override;

private:
    void buildFacts();
    void buildAssessment();
    void begin(Signal signal);
    void show(const Signal &signal);
    Result<> showTies(const Uid &uid);
    void showAttention();
    Signal edited() const;
    QList<SignalDossierLink> editedLinks(const Uid &signal) const;
    Signal withStatusOf(Signal signal, bool isLinked) const;
    bool showProblems(const Signal &signal);
    bool showDossierProblems();
    Result<Uid> writeAll(Write &write, const Signal &signal);

    RecordForm *m_facts;
    RecordForm *m_assessment;
    PartRows *m_dossiers;
    PaperView *m_surroundings;
    AttentionPanel *m_attention;
    LinkFields m_links;
    SuggestedConcepts *m_suggested = nullptr;
    Signal m_shown;
    QList<SignalDossierLink> m_shownLinks;
};

} // namespace kb
