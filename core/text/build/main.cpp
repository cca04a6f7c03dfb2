// Builds the table used at run time from hunspell-nl (nl.aff, nl.dic), wdutch and two small hand-written files.
// usage: morph_build nl.aff nl.dic dutch irregular.txt strong.txt lists.txt out.bin [smallest count that keeps a word known from the word list only]
#include "morph.hpp"
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <unordered_set>
#include <chrono>
using namespace morph; using namespace std; using F=uint16_t;
static constexpr F fl(const char*s){ return (F)((unsigned char)s[0]<<8|(unsigned char)s[1]); }
static set<F> mk(const char*s){ set<F> r; istringstream i(s); string x; while(i>>x) r.insert(fl(x.c_str())); return r; }
static string low(const string&s){ string o=s; for(size_t i=0;i<o.size();i++){ unsigned char c=o[i]; if(c<128) o[i]=tolower(c); else if(c==0xC3&&i+1<o.size()){ unsigned char d=o[i+1]; if(d>=0x80&&d<=0x9E&&d!=0x97) o[i+1]=d+0x20; i++; } } return o; }
static string norm(string s){ size_t p; while((p=s.find("ĳ"))!=string::npos) s.replace(p,2,"ij"); while((p=s.find("Ĳ"))!=string::npos) s.replace(p,2,"IJ"); return s; }
static string asc(const string&s){ static const map<string,string> m={{"é","e"},{"è","e"},{"ë","e"},{"ê","e"},{"á","a"},{"à","a"},{"ä","a"},{"â","a"},{"å","a"},{"ó","o"},{"ò","o"},{"ö","o"},{"ô","o"},{"í","i"},{"ì","i"},{"ï","i"},{"î","i"},{"ú","u"},{"ù","u"},{"ü","u"},{"û","u"},{"ñ","n"},{"ç","c"},{"₂","2"}}; string o; for(size_t i=0;i<s.size();){ size_t n=1; unsigned char c=s[i]; if(c>=0xF0)n=4; else if(c>=0xE0)n=3; else if(c>=0xC0)n=2; string ch=s.substr(i,n); i+=n; auto it=m.find(ch); if(it!=m.end()) o+=it->second; else if(n==1&&(islower(c)||isdigit(c)||c=='\'')) o+=ch; else return {}; } return o; }
static vector<string> u8(const string&s){ vector<string> r; for(size_t i=0;i<s.size();){ size_t n=1; unsigned char c=s[i]; if(c>=0xF0)n=4; else if(c>=0xE0)n=3; else if(c>=0xC0)n=2; r.push_back(s.substr(i,n)); i+=n; } return r; }
struct Cls{ bool neg; set<string> c; bool any; };
struct Sfx{ string strip,add; vector<Cls> cond; F f; };
static vector<Cls> cond(const string&s){ vector<Cls> r; if(s==".") return r; auto u=u8(s); for(size_t i=0;i<u.size();i++){ Cls c{false,{},false}; if(u[i]=="["){ i++; if(u[i]=="^"){c.neg=true;i++;} while(i<u.size()&&u[i]!="]") c.c.insert(u[i++]); } else if(u[i]==".") c.any=true; else c.c.insert(u[i]); r.push_back(c);} return r; }
static bool match(const vector<Cls>&c,const vector<string>&w){ if(c.size()>w.size()) return false; for(size_t i=0;i<c.size();i++){ if(c[i].any) continue; if((c[i].c.count(w[w.size()-c.size()+i])>0)==c[i].neg) return false; } return true; }
static unordered_map<F,vector<Sfx>> sfx; static unordered_map<F,string> pfx;
static unordered_map<string,set<F>> head; static unordered_map<string,vector<pair<string,F>>> der; static unordered_set<string> names,wl,rev; static unordered_map<string,string> irr,strong,erb; static map<string,unordered_set<string>> lists;
static const set<F> NOUNF=mk("Za Zb Ze Zf Zh Zd Zc Zi Zj Zu Zx Ch Cd Ce Ya Yb Yf Yd Yc Cc"),VERBF=mk("V3 Vp Vq Va Vb"),ADJF=mk("Aa Al An Ar Am"),ADJI=mk("Aa Al An Ar Am Ll Lr"),NOUNE=mk("Za Zc"),ADJN=mk("Aa Al An Ar Am Za Zb Ll Lr"),KEEPV=mk("Za Zb Ze Zf Zh Aa Al An Ar Am Ya Yb Yf Cc Ca Ch"),KEEPR=mk("Za Zb Ze Zf Zh Zd Ch Cd Aa Al An Ar Am Ya Yb Yf"),COMPF=mk("Ab Ao Aq As Aw"),ATTR=mk("Aa Al An Ar Xe Zk"),PLEN=mk("Zb Zf Ze Zh"),OWN=mk("Za Ch Cd"),VOWN=mk("Za Ch Zb Ze"),VNOT=mk("Ca Ch Ce Za Zb Ze Zf Zh"),ZENF=mk("Zb Ze Zf Zh Zd Zj Zi");
static bool any(const set<F>&a,const set<F>&b){ for(F x:b) if(a.count(x)) return true; return false; }
static const set<F> none;
static const set<F>& hf(const string&w){ auto i=head.find(w); return i==head.end()?none:i->second; }
static double rank_(F k){ static const map<F,double> m={{fl("Zf"),0},{fl("Zh"),0},{fl("Ze"),0},{fl("Al"),0},{fl("Ar"),0},{fl("An"),0},{fl("Aa"),.5},{fl("Am"),0},{fl("Yb"),1},{fl("Ya"),2},{fl("Ye"),3},{fl("Za"),1},{fl("Zb"),1},{fl("Zj"),2},{fl("Zi"),2}}; auto i=m.find(k); if(i!=m.end()) return i->second; char c=k>>8; return c=='A'?2:c=='V'?5:3; }
static void addder(const string&x,const string&l,F f){ auto&v=der[x]; for(auto&p:v) if(p.first==l){ if(rank_(f)<rank_(p.second)) p.second=f; return; } v.emplace_back(l,f); }
static bool eq(F k,const char*s){ return k==fl(s); }
static void load(const char*aff,const char*dic){
  string l; { ifstream i(aff); while(getline(i,l)){ l=norm(l); auto h=l.find('#'); if(h!=string::npos) l.resize(h); istringstream s(l); string k,f,st,ad,co; s>>k; if(k!="SFX"&&k!="PFX") continue; s>>f>>st>>ad>>co; if(ad.empty()||(st=="Y"||st=="N")) continue; if(co.empty()||co.rfind("ts:",0)==0) co="."; ad=ad.substr(0,ad.find('/')); if(st=="0")st=""; if(ad=="0")ad=""; if(k=="SFX") sfx[fl(f.c_str())].push_back({st,ad,cond(co),fl(f.c_str())}); else pfx[fl(f.c_str())]=ad; } }
  ifstream i(dic); getline(i,l); while(getline(i,l)){ l=norm(l); auto t=l.find_first_of("\t "); if(t!=string::npos) l.resize(t); if(l.empty()||isdigit((unsigned char)l[0])) continue; auto p=l.find('/'); string w=l.substr(0,p); set<F> f; if(p!=string::npos) for(size_t k=p+1;k+1<l.size();k+=2) f.insert(fl(l.c_str()+k)); if(f.count(fl("Fw"))) continue;
    string lw=low(w); if(w!=lw&&!any(f,ADJN)) names.insert(lw); else head[lw].insert(f.begin(),f.end());
    vector<pair<string,F>> ks; auto uw=u8(w); for(F x:f){ char c=x>>8; if(!strchr("ZYAVPX",c)||eq(x,"PN")) continue; auto it=sfx.find(x); if(it==sfx.end()) continue; for(auto&r:it->second){ if(!r.add.empty()&&r.add.back()=='-') continue; if(!ends(w,r.strip)||!match(r.cond,uw)) continue; ks.emplace_back(low(w.substr(0,w.size()-r.strip.size())+r.add),x); } }
    for(auto&k:ks) addder(k.first,lw,k.second);
    for(F x:f){ if((x>>8)!='P') continue; auto it=pfx.find(x); if(it==pfx.end()) continue; string pl=it->second+lw; auto&h=head[pl]; for(F g:f) if((g>>8)!='P') h.insert(g); for(auto&k:ks){ char c=k.second>>8; if(c=='V'||c=='A') addder(it->second+k.first,pl,k.second); } } }
}
static string vstem(const string&w){ if(w.empty()||w.back()!='n') return {}; string b=ends(w,"en")?w.substr(0,w.size()-2):w.substr(0,w.size()-1); vector<string> o; stemv(b,o); static const set<F> vf=mk("V3 Vp Vq Va Vb Vi"); for(auto&c:o) if(any(hf(c),vf)) return c; for(auto&c:o) if(head.count(c)) return c; return o[0]; }
static string step(const string&w){
  auto i=irr.find(w); if(i!=irr.end()) return i->second; auto s=strong.find(w); if(s!=strong.end()) return s->second;
  auto di=der.find(w); const auto&f=hf(w);
  if(ends(w,"se")&&di!=der.end()) for(auto&p:di->second) if(eq(p.second,"PI")) return w.substr(0,w.size()-1);
  if(ends(w,"s")){ auto e=der.find(w+"e"); if(e!=der.end()) for(auto&p:e->second) if(eq(p.second,"PI")) return w; }
  if(di!=der.end()){ vector<pair<string,F>> c; for(auto&p:di->second){ F k=p.second; if(eq(k,"Zm")||eq(k,"PI")||eq(k,"PJ")||eq(k,"PK")) continue; if((PLEN.count(k)&&any(f,OWN))||((eq(k,"Za")||eq(k,"Ai"))&&any(f,ADJI))||(COMPF.count(k)&&f.count(fl("Za")))||(ATTR.count(k)&&any(f,NOUNE))) continue; c.push_back(p); }
    if(c.empty()) return w;
    auto lk=[](const pair<string,F>&x){ char a=x.second>>8; int n=clen(x.first); return (a=='Y'||(a=='Z'&&!eq(x.second,"Zj")&&!eq(x.second,"Zi")&&!eq(x.second,"Za")))?-n:n; };
    auto b=*min_element(c.begin(),c.end(),[&](auto&x,auto&y){ return make_tuple(rank_(x.second),lk(x),x.first)<make_tuple(rank_(y.second),lk(y),y.first); });
    if((b.second>>8)=='V'&&any(f,KEEPV)) return w;
    return b.first; }
  if(f.count(fl("Vi"))&&!any(f,VOWN)){ auto v=vstem(w); if(!v.empty()) return v; }
  return w; }
static unordered_map<string,string> memo;
static string canonb(const string&w,int depth=0){ auto it=memo.find(w); if(it!=memo.end()) return it->second; { auto q=irr.find(w); if(q!=irr.end()&&q->second==w) return memo[w]=w; }
  string s=w; for(int k=0;k<3;k++){ auto t=step(s); if(t==s) break; s=t; }
  if(s==w&&depth<3) s=rule_canon(w,head.count(w)?H:0,any(hf(w),KEEPR),[&](const string&x)->uint32_t{ uint32_t b=0; auto h=head.find(x); if(h!=head.end()){ b|=H; if(any(h->second,ADJI)) b|=ADJ; } if(der.count(x)) b|=D; if(irr.count(x)||strong.count(x)) b|=IRR; return b; },[&](const string&x){ return canonb(x,depth+1); });
  if(depth==0) memo[w]=s;
  return s; }
int main(int n,char**v){ if(n<8){ cerr<<"usage\n"; return 2; } auto t0=chrono::steady_clock::now(); auto el=[&]{ return chrono::duration<double>(chrono::steady_clock::now()-t0).count(); };
  load(v[1],v[2]); string l; { ifstream i(v[3]); while(getline(i,l)){ l=norm(l); bool ok=!l.empty(); for(unsigned char c:l) if(!(islower(c)||c>=0x80)) ok=false; if(ok&&low(l)==l) wl.insert(l); } }
  { ifstream i(v[4]); while(getline(i,l)){ istringstream s(l); string a,x; s>>a; while(s>>x) irr[x]=a; } }
  { ifstream i(v[6]); while(getline(i,l)){ istringstream s(l); string a,x; s>>a; if(a=="ERB"){ while(s>>x){ auto p=x.find('='); erb[x.substr(0,p)]=x.substr(p+1);} } else while(s>>x) lists[a].insert(x); } }
  { static const set<F> own=mk("Za Zb Ze Zf Zh Zd Ch Cd Aa Al An Ar Am Ya Yb Yf Vi V3 Vp Vq"),ownpp=mk("Za Ze Zf Zh Zd Ch Cd Ya Yb Yf V3 Vp Vq"); auto put=[&](const string&x,const string&inf,bool pp){ if(x==inf||irr.count(x)||any(hf(x),pp?ownpp:own)) return; auto d=der.find(x); if(d!=der.end()) for(auto&p:d->second) if((p.second>>8)!='V') return; string b=vstem(inf); if(!b.empty()&&b!=x) strong[x]=b; };
    vector<string> sep={"aan","aaneen","achter","achterna","achteruit","af","bij","binnen","bloot","buiten","deel","dicht","door","gade","goed","in","klaar","langs","los","mede","mee","mis","na","neer","om","omver","onder","op","open","over","plaats","rond","samen","stil","tegen","teloor","teniet","terecht","terug","thuis","toe","tussen","uit","uiteen","vast","vol","voor","vooraf","voorbij","voort","vrij","waar","weer","weg"},ins={"be","ver","ont","her","ge","er","onder","over","door","voor","om","mis","aan","weer"};
    ifstream i(v[5]); while(getline(i,l)){ istringstream s(l); string inf,x; vector<string> fs; s>>inf; while(s>>x) fs.push_back(x); for(auto&x:fs) put(x,inf,&x==&fs.back());
      for(auto&p:sep){ string in2=p+inf; if(!hf(in2).count(fl("Vi"))) continue; for(auto&x:fs) put(p+x,in2,&x==&fs.back()); }
      for(auto&p:ins){ string in2=p+inf; if(!hf(in2).count(fl("Vi"))) continue; for(auto&x:fs) put(p+(x.rfind("ge",0)==0&&x!=inf&&inf.rfind("ge",0)!=0?x.substr(2):x),in2,&x==&fs.back()); for(auto&q:sep){ string in3=q+in2; if(!hf(in3).count(fl("Vi"))) continue; for(auto&x:fs) put(q+p+(x.rfind("ge",0)==0?x.substr(2):x),in3,&x==&fs.back()); } } }
    // regular participles: (particle)ge + stem + t/d, or stem + t/d after an unstressed prefix
    static const set<F> reg=mk("Vp Vq Va Vb V3"); vector<string> ps=sep; ps.push_back(""); vector<pair<string,string>> add; static const set<F> stay=mk("Za Zb Ze Zf Zh Zi Zm Ab Ya Yb Ca Cc");
    for(auto&h:head){ const string&w=h.first; if(w.size()<5||(w.back()!='t'&&w.back()!='d'&&!ends(w,"n"))||any(h.second,stay)||strong.count(w)||irr.count(w)) continue; if(ends(w,"n")) continue; string b=w.substr(0,w.size()-1); bool done=false;
      for(auto&p:ps){ string pg=p+"ge"; if(b.size()<pg.size()+2||b.compare(0,pg.size(),pg)) continue; string st=b.substr(pg.size()); for(auto c:{st,st+w.substr(w.size()-1)}){ if(any(hf(c),reg)&&(p.empty()||head.count(p+c)||any(hf(c),reg))){ add.emplace_back(w,p+c); done=true; break; } } if(done) break; }
      if(!done&&any(hf(b),mk("Vp Vq"))) add.emplace_back(w,b); }
    for(auto&a:add) strong[a.first]=a.second; }
  cerr<<"heads "<<head.size()<<" derived "<<der.size()<<" list "<<wl.size()<<" strong+participles "<<strong.size()<<" at "<<el()<<"s\n";
  // entries
  set<string> all; for(auto&x:head) all.insert(x.first); for(auto&x:der) all.insert(x.first); for(auto&x:irr) all.insert(x.first); for(auto&x:strong) all.insert(x.first); for(auto&x:wl) all.insert(x); for(auto&x:names) all.insert(x); for(auto&x:lists) all.insert(x.second.begin(),x.second.end()); for(auto&x:erb) all.insert(x.first);
  unordered_set<string> vst; for(auto&h:head) if(h.second.count(fl("Vi"))||any(h.second,VERBF)){ vst.insert(h.first); vst.insert(canonb(h.first)); }
  auto build=[&](Morph&m,const vector<string>&ws,const unordered_map<string,double>*mn,const unordered_map<string,double>*ms,const unordered_map<string,double>*hd){ unordered_map<string,uint32_t> off; m.blob.clear(); m.ent.clear(); m.blob.push_back(0); auto put=[&](const string&s){ auto i=off.find(s); if(i!=off.end()) return i->second; uint32_t o=m.blob.size(); m.blob.insert(m.blob.end(),s.begin(),s.end()); m.blob.push_back(0); off[s]=o; return o; };
    unordered_map<string,size_t> seen;
    for(auto&w:ws){ uint32_t b=0; auto h=head.find(w); string cn=w; auto e=erb.find(w); if(h!=head.end()){ b|=H; auto&f=h->second; if(any(f,NOUNF)) b|=NOUN; if(any(f,VERBF)) b|=VERB; if(f.count(fl("Vi"))) b|=VI; if(any(f,ADJI)) b|=ADJ; if(f.count(fl("Ca"))) b|=CA; if(f.count(fl("Ch"))||f.count(fl("Cd"))) b|=CH; if(f.count(fl("Cc"))) b|=CC; if(any(f,mk("Ya Yb Yf"))) b|=YF; if((b&NOUN)&&(b&VERB)&&!any(f,VNOT)) b|=NV; }
      auto d=der.find(w); if(d!=der.end()){ b|=D; for(auto&p:d->second){ if(ZENF.count(p.second)) b|=ZEN; if((p.second>>8)=='Z') b|=ZANY; if(PLEN.count(p.second)) b|=ZEN4; } }
      if(irr.count(w)) b|=IRR|ZEN;
      if(strong.count(w)) b|=D; if(wl.count(w)) b|=WL; if(names.count(w)) b|=NAME; if(vst.count(w)) b|=VST; if(lists["PREP"].count(w)) b|=PREP; if(lists["PRFX"].count(w)) b|=PRFX; if(lists["BADL"].count(w)) b|=BADL; if(lists["BADR"].count(w)){ b|=BADR; if(!lists["OKR"].count(w)) b|=BADRC; }
      if(b&(H|D|IRR)) cn=canonb(w); if(e!=erb.end()){ b|=ERB|IRR; cn=e->second; }
      auto g=[&](const unordered_map<string,double>*q,const string&k){ if(!q) return 0.0; auto i=q->find(k); return i==q->end()?0.0:i->second; };
      string fw=asc(w),fc=asc(cn); if(fw.empty()||fc.empty()) continue; auto sn=seen.find(fw); if(sn!=seen.end()){ Entry&o=m.ent[sn->second]; if((b&(H|D|IRR))&&(!(o.bits&(H|D|IRR))||fw==w)) o.canon=put(fc); o.bits|=b; continue; } seen[fw]=m.ent.size(); Entry x{}; x.word=put(fw); x.canon=put(fc); x.bits=b; x.modN=Morph::q(g(mn,fw)); x.modS=Morph::q(g(ms,fw)); x.head=Morph::q(g(hd,fw)); m.ent.push_back(x); } m.index(); };
  Morph m; vector<string> ws(all.begin(),all.end()); build(m,ws,nullptr,nullptr,nullptr); cerr<<"entries "<<ws.size()<<" at "<<el()<<"s\n";
  // expectation-maximisation over the splits of the word list
  struct C{ int mod,head,lk; double p; }; vector<vector<C>> cs; unordered_map<string,int> mi,hi; vector<string> mk_,hk_; map<pair<char,char>,int> li; auto id=[](unordered_map<string,int>&m,vector<string>&k,const string&s){ auto r=m.emplace(s,(int)m.size()); if(r.second) k.push_back(s); return r.first->second; };
  for(auto&w:ws){ if(!wl.count(w)||clen(w)<6) continue; string aw=asc(w); if(aw.empty()) continue; auto c=m.candidates(aw); if(c.empty()) continue; vector<C> x; for(auto&y:c){ string mod=string(1,y.type)+y.base; int lk=li.emplace(make_pair(y.type,y.link),(int)li.size()).first->second; double a=min<int>(clen(y.base),5)*min<int>(w.size()-y.at,5); x.push_back({id(mi,mk_,mod),id(hi,hk_,y.rbase),lk,a*a}); } cs.push_back(x); }
  vector<double> mo(mi.size()),he(hi.size()),li_(li.size()),lt(li.size()); vector<char> ltc(li.size()); for(auto&p:li) ltc[p.second]=p.first.first; double T=0;
  for(int it=0;it<4;it++){ vector<double> m2(mo.size()),h2(he.size()),l2(li_.size()); for(auto&x:cs){ double s=it?5e-9*T*T:0; for(auto&c:x){ if(it) c.p=(mo[c.mod]+.02)*(he[c.head]+.02)*(li_[c.lk]+1)/lt[c.lk]; s+=c.p; } for(auto&c:x){ double q=c.p/s; m2[c.mod]+=q; h2[c.head]+=q; l2[c.lk]+=q; } } mo=m2; he=h2; li_=l2; double tt[128]={}; T=0; for(size_t k=0;k<li_.size();k++){ tt[(int)ltc[k]]+=li_[k]; T+=li_[k]; } for(size_t k=0;k<li_.size();k++) lt[k]=tt[(int)ltc[k]]; }
  unordered_map<string,double> mn,ms,hd; for(size_t k=0;k<mk_.size();k++) (mk_[k][0]=='N'?mn:ms)[mk_[k].substr(1)]=mo[k]; for(size_t k=0;k<hk_.size();k++) hd[hk_[k]]=he[k];
  cerr<<"words with candidates "<<cs.size()<<" at "<<el()<<"s\n"; if(n>8){ double lim=atof(v[8]); auto cnt=[&](const unordered_map<string,double>&q,const string&k){ auto i=q.find(k); return i==q.end()?0.0:i->second; }; vector<string> k2; for(auto&w:ws){ bool keep=head.count(w)||der.count(w)||irr.count(w)||strong.count(w)||erb.count(w)||names.count(w)||cnt(mn,asc(w))>=lim||cnt(ms,asc(w))>=lim||cnt(hd,asc(w))>=lim; for(auto&x:lists) keep|=x.second.count(w)>0; if(keep) k2.push_back(w); } ws=k2; }
  Morph r; build(r,ws,&mn,&ms,&hd); r.save(v[7]); cerr<<"written "<<r.ent.size()<<" entries, blob "<<r.blob.size()<<" bytes at "<<el()<<"s\n"; }
